package fr.quittance.legal.calc;

import fr.quittance.legal.LimitationStep;
import fr.quittance.legal.LimitationStep.Cause;
import fr.quittance.legal.TimeBar;
import fr.quittance.legal.calc.LimitationPeriods.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The limitation of one claim: it runs from the due date (C. civ. 2233) and begins again, as long
 * as before, at each interruption (2231).
 *
 * <p>What interrupts is a closed list. Other means of the law (a signed plan, measures of
 * enforcement, the declaration in an insolvency) are not facts of a file yet; they could only move
 * the day further.
 */
public final class Limitation {

  private static final Comparator<LimitationEvent> BY_DAY =
      Comparator.comparing(LimitationEvent::from).thenComparing(LimitationEvent::kind);

  private final LocalDate dueOn;
  private final Function<LocalDate, LimitationPeriods> law;
  private final List<LimitationStep> steps = new ArrayList<>();
  private Period period;
  private boolean judged;

  private Limitation(LocalDate dueOn, Period period, Function<LocalDate, LimitationPeriods> law) {
    this.dueOn = dueOn;
    this.law = law;
    this.period = period;
    steps.add(step(Cause.DUE, dueOn, period));
  }

  /**
   * @param events in any order
   * @param law the periods of a day: the event that starts a period picks their version
   * @return nothing where the law has no period for a claim due on that day
   */
  public static Optional<TimeBar> of(
      LimitedClaim claim,
      Collection<LimitationEvent> events,
      Function<LocalDate, LimitationPeriods> law) {
    return law.apply(claim.dueOn())
        .of(claim.debtorKind(), claim.nature())
        .map(period -> new Limitation(claim.dueOn(), period, law).after(events));
  }

  private TimeBar after(Collection<LimitationEvent> events) {
    events.stream().sorted(BY_DAY).forEach(this::hear);
    return new TimeBar(steps);
  }

  private void hear(LimitationEvent event) {
    switch (event.kind()) {
      case PAYMENT -> recognise(event.on());
      case JUDGMENT -> judge(event);
      case FORMAL_NOTICE -> {
        // Even by registered letter it never interrupts: Cass. com. 18 May 2022, n° 20-23.204.
      }
    }
  }

  /** What is not due yet does not run, and what is over cannot be interrupted. */
  private void recognise(LocalDate on) {
    boolean runs = !on.isBefore(dueOn) && !on.isAfter(lastDay());
    if (runs && !period.forfeiture()) {
      restart(Cause.PAYMENT, on);
    }
  }

  /**
   * A judgment counts even after the last day: the claim that led to it interrupted the period
   * until the case was over (C. civ. 2242), and its day is not kept.
   */
  private void judge(LimitationEvent event) {
    judged = true;
    Optional<Period> title =
        event.enforceableOn() == null ? Optional.empty() : law.apply(event.enforceableOn()).title();
    title.ifPresent(years -> period = years);
    restart(title.isPresent() ? Cause.TITLE : Cause.JUDGMENT, event.from());
  }

  private void restart(Cause cause, LocalDate on) {
    LimitationStep step = step(cause, on, period);
    LimitationStep furthest = longStop().orElse(step);
    moveTo(step.lastDay().isAfter(furthest.lastDay()) ? furthest : step);
  }

  private void moveTo(LimitationStep step) {
    if (step.lastDay().isAfter(lastDay())) {
      steps.add(step);
    }
  }

  /** It does not bind what a court decided (C. civ. 2232 al. 2). */
  private Optional<LimitationStep> longStop() {
    return judged
        ? Optional.empty()
        : law.apply(dueOn).longStop().map(furthest -> step(Cause.LONG_STOP, dueOn, furthest));
  }

  private LocalDate lastDay() {
    return steps.get(steps.size() - 1).lastDay();
  }

  /** Ends on the day with the same number, or on the month's last day where there is none. */
  private static LimitationStep step(Cause cause, LocalDate on, Period period) {
    return new LimitationStep(
        cause, on, period.months(), period.article(), on.plusMonths(period.months()));
  }
}
