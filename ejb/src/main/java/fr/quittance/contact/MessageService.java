package fr.quittance.contact;

import fr.quittance.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Sends one message for somebody who waits for the answer.
 *
 * <p>Works in transactions of its own, since no provider is called inside one. Whoever writes
 * inside a transaction uses {@link OutboxService#enqueue}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageService {

  @Inject private OutboxService outbox;
  @Inject private MessageDispatcher dispatcher;
  @Inject private Carriers carriers;
  @Inject private OutboxQueries queries;

  /**
   * Writes a message. Where nothing leaves the machine it is SENT at once; otherwise it is QUEUED
   * and leaves within seconds.
   *
   * @throws ContactRefused when the gate says no
   * @throws Problem when there is no such template, or no address for the channel
   */
  @RequiresPermissions("message:send")
  public SentMessage send(SendMessage command) {
    SentMessage queued = outbox.enqueue(command);
    return queued.state() == MessageState.QUEUED && carriers.recording(command.channel())
        ? sendNow(queued)
        : queued;
  }

  private SentMessage sendNow(SentMessage queued) {
    return dispatcher
        .dispatch(queued.id())
        .orElseGet(
            () -> {
              MessageRow row = queries.byId(queued.id()).row();
              return new SentMessage(row.id(), row.state(), row.error());
            });
  }
}
