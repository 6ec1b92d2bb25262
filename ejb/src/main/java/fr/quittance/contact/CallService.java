package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Dials debtors. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallService {

  private static final String SCRIPT = "REMINDER";

  @Inject private OutboxService outbox;
  @Inject private MessageDispatcher dispatcher;
  @Inject private OutboxQueries queries;

  /**
   * Asks the gate and has the provider call the debtor, saying a text that names no debt. A
   * provider that refuses or cannot be reached is an answer, not an exception.
   *
   * @throws ContactRefused when the gate says no
   */
  @RequiresPermissions("message:send")
  public DialledCall dial(FileId file) {
    SentMessage queued = outbox.enqueue(new SendMessage(file, Channel.CALL, SCRIPT));
    if (queued.state() == MessageState.QUEUED) {
      dispatcher.dispatch(queued.id());
    }
    MessageSheet call = queries.byId(queued.id());
    return new DialledCall(
        call.row().id(), call.attempt(), call.row().to(), call.row().state(), call.row().error());
  }
}
