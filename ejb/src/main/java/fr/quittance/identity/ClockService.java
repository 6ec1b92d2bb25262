package fr.quittance.identity;

import fr.quittance.kernel.ClockMoved;
import fr.quittance.kernel.MovableClock;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Settings;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the business clock and, over a demo portfolio, moves it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockService {

  @Inject private Clock clock;
  @Inject private MovableClock movable;
  @Inject private Settings settings;
  @Inject private Event<ClockMoved> moved;

  @OpenToAll(because = "everybody may know what time it is")
  public Instant now() {
    return clock.instant();
  }

  /**
   * Moves the clock forward; it runs on from there.
   *
   * @throws Problem CONFLICT {@code clock-real} where the data is not a demo portfolio, INVALID
   *     {@code clock-backwards} for an instant that is past
   */
  @RequiresPermissions("clock:move")
  public void move(Instant target) {
    if (!"demo".equals(settings.text("quittance.data", ""))) {
      throw Problem.conflict("clock-real", "Only the clock of a demo portfolio can be moved.");
    }
    Instant from = clock.instant();
    movable.moveTo(target);
    moved.fire(new ClockMoved(from, target));
  }
}
