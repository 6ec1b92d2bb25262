package fr.quittance.compliance;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.store.HoldStore;
import fr.quittance.compliance.store.HoldStore.HeldFile;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Places and lifts holds. */
@Stateless
@RowScoped
public class HoldService {

  private HoldStore holds;
  private CallerContext callers;
  private Journal journal;
  private Clock clock;
  private Event<Object> events;

  public HoldService() {}

  @Inject
  public HoldService(
      HoldStore holds, CallerContext callers, Journal journal, Clock clock, Event<Object> events) {
    this.holds = holds;
    this.callers = callers;
    this.journal = journal;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Places a hold and answers its id; fires {@link HoldPlaced}.
   *
   * @throws Problem for an unknown reason, or a last day before the first
   */
  @RequiresPermissions("file:write")
  public long place(PlaceHold command) {
    String reason = known(command.reason());
    LocalDate from = command.from() == null ? Paris.today(clock) : command.from();
    if (command.to() != null && command.to().isBefore(from)) {
      throw Problem.invalidField("to", "hold-period", "A hold ends on or after its first day.");
    }
    long id =
        holds.place(
            command.file(),
            reason,
            from,
            command.to(),
            clock.instant(),
            callers.current().userId());
    journal.file(command.file(), "HOLD_PLACED", Map.of("hold", id, "reason", reason, "from", from));
    events.fire(new HoldPlaced(command.file(), id, reason));
    return id;
  }

  /**
   * Ends a hold now; a hold that ended before stays as it is. Fires {@link HoldLifted}.
   *
   * @throws Problem {@code hold-kept} where something keeps it that has not ended
   */
  @RequiresPermissions("file:write")
  public void lift(LiftHold command) {
    HeldFile held =
        holds.find(command.hold()).orElseThrow(() -> Problem.notFound("Hold", command.hold()));
    if (held.keeper() != null) {
      throw Problem.conflict(
          "hold-kept", "This hold ends with what keeps it: " + held.keeper() + ".", held.keeper());
    }
    end(held);
  }

  /**
   * Places a hold that lives as long as what keeps it, or takes over an open-ended one of the same
   * reason, placed when the reason was first heard of.
   *
   * @param keeper for example {@code dispute:12}
   */
  @RequiresPermissions("file:write")
  public void keep(FileId file, String reason, String keeper) {
    long id =
        holds
            .unkept(file, known(reason))
            .map(HeldFile::hold)
            .orElseGet(() -> place(new PlaceHold(file, reason, null, null)));
    holds.keep(id, keeper);
  }

  /** Ends the hold of what kept it. Fires {@link HoldLifted}. */
  @RequiresPermissions("file:write")
  public void release(String keeper) {
    holds.keptBy(keeper).ifPresent(this::end);
  }

  private void end(HeldFile held) {
    if (holds.lift(held.hold(), clock.instant())) {
      journal.file(
          held.file(), "HOLD_LIFTED", Map.of("hold", held.hold(), "reason", held.reason()));
      events.fire(new HoldLifted(held.file(), held.hold(), held.reason()));
    }
  }

  private String known(String typed) {
    String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    Map<String, HoldReason> reasons =
        holds.reasons(false).stream().collect(Collectors.toMap(HoldReason::code, r -> r));
    if (!reasons.containsKey(code)) {
      String all = reasons.keySet().stream().sorted().collect(Collectors.joining(", "));
      throw Problem.invalidField(
          "reason", "hold-reason", "The reason of a hold is one of: " + all + ".");
    }
    return code;
  }
}
