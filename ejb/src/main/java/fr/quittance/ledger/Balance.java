package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file owes at the end of a day, from the facts known at an instant, and why.
 *
 * <p>{@code total} = {@code principal} + {@code interest} + {@code indemnity} + {@code costs}, and
 * each of these is what its lines say less what its allocations paid. All amounts have the file's
 * currency and two decimals.
 *
 * @param asOf the last day that counts, itself included
 * @param knownAt facts recorded later are ignored
 * @param credit what was paid beyond all that is owed; outside {@code total}
 * @param provisional whether a rate was not yet published and the last known one stands in
 * @param lines what became due, oldest first
 * @param allocations how each payment was spread
 * @param held payments and waivers, or parts of them, that a rule kept from being spread
 */
public record Balance(
    FileId file,
    LocalDate asOf,
    Instant knownAt,
    String currency,
    Money total,
    Money principal,
    Money interest,
    Money indemnity,
    Money costs,
    Money credit,
    boolean provisional,
    List<BalanceLine> lines,
    List<Allocation> allocations,
    List<HeldBack> held) {

  public Balance {
    lines = List.copyOf(lines);
    allocations = List.copyOf(allocations);
    held = List.copyOf(held);
  }
}
