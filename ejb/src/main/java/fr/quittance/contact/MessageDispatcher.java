package fr.quittance.contact;

import fr.quittance.contact.DispatchSteps.Claimed;
import fr.quittance.kernel.id.MessageId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Takes messages out of the house: claims one, hands it over outside any transaction, writes down
 * the answer. Several may work at once; none takes the same message.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MessageDispatcher {

  @Inject private DispatchSteps steps;
  @Inject private Carriers carriers;

  /** Hands one message over now; empty when it was not waiting, or was stopped. */
  @RequiresPermissions("message:send")
  public Optional<SentMessage> dispatch(MessageId id) {
    return Optional.ofNullable(steps.claim(id).parcel()).map(this::handOver);
  }

  /**
   * Hands over what is due, oldest first.
   *
   * @return how many messages were looked at
   */
  @RequiresPermissions("message:send")
  public int dispatchDue(int atMost) {
    steps.doubtAbandoned();
    int seen = 0;
    for (Claimed next = steps.claimNext();
        next.found();
        next = ++seen < atMost ? steps.claimNext() : DispatchSteps.Claimed.NOTHING) {
      if (next.parcel() != null) {
        handOver(next.parcel());
      }
    }
    return seen;
  }

  private SentMessage handOver(Parcel parcel) {
    return steps.finish(parcel.id(), carriers.carry(parcel));
  }
}
