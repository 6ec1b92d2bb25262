package fr.quittance.cash.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether promises were kept. Each euro of a payment counts for one promise only, the one due
 * first; a promise is kept when all of it was paid from the day it was made to its due day plus the
 * days of grace.
 *
 * @param payments payments that stand, annulled ones left out
 * @param graceDays calendar days
 */
public record PromiseEvaluation(List<Payment> payments, int graceDays) {

  /** A payment of the file and the day it counts. */
  public record Payment(LocalDate on, Money amount) {}

  /** A promise and what to judge it by. */
  public record Promised(long id, LocalDate madeOn, LocalDate dueOn, Money amount) {}

  /** What a promise comes to on a day. */
  public enum Verdict {
    OPEN,
    KEPT,
    BROKEN
  }

  public PromiseEvaluation {
    payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
  }

  /** The verdict on each promise, by its id. */
  public Map<Long, Verdict> on(LocalDate today, List<Promised> promises) {
    List<Payment> left = new ArrayList<>(payments);
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    promises.stream()
        .sorted(Comparator.comparing(Promised::dueOn).thenComparing(Promised::id))
        .forEach(promise -> verdicts.put(promise.id(), judge(promise, left, today)));
    return verdicts;
  }

  private Verdict judge(Promised promise, List<Payment> left, LocalDate today) {
    LocalDate last = promise.dueOn().plusDays(graceDays);
    List<Payment> rest = new ArrayList<>();
    Money missing = promise.amount();
    for (Payment payment : left) {
      boolean counts = !payment.on().isBefore(promise.madeOn()) && !payment.on().isAfter(last);
      Money used = counts ? missing.min(payment.amount()) : Money.zero(missing.currency());
      missing = missing.minus(used);
      rest.add(new Payment(payment.on(), payment.amount().minus(used)));
    }
    if (missing.isPositive()) {
      return today.isAfter(last) ? Verdict.BROKEN : Verdict.OPEN;
    }
    left.clear();
    left.addAll(rest);
    return Verdict.KEPT;
  }
}
