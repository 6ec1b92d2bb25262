package fr.quittance.ledger.store;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.calc.Bucket;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.domain.LockedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a balance that lists and the queue sort by, in the order of the columns that
 * {@link BalanceProjector} names.
 */
record BalanceFigures(Computed computed) {

  List<Object> values(LockedFile file, LocalDate day) {
    List<Object> values = new ArrayList<>();
    values.add(file.id());
    values.add(file.creditorId());
    amounts().forEach(amount -> values.add(amount.amount()));
    values.add(computed.provisional());
    values.add(computed.oldestDueOn() == null ? null : computed.oldestDueOn().toString());
    values.add(day);
    return values;
  }

  /** Writes one line for COPY. */
  void copyRow(StringBuilder out, long file, long creditor, LocalDate day) {
    out.append(file).append('\t').append(creditor);
    for (Money amount : amounts()) {
      out.append('\t').append(amount.plain());
    }
    out.append('\t').append(computed.provisional() ? 't' : 'f');
    out.append('\t').append(computed.oldestDueOn() == null ? "\\N" : computed.oldestDueOn());
    out.append('\t').append(day).append('\n');
  }

  private List<Money> amounts() {
    return List.of(
        computed.placed(),
        computed.paid(),
        computed.total(),
        computed.open().get(Bucket.PRINCIPAL),
        computed.open().get(Bucket.INTEREST),
        computed.open().get(Bucket.INDEMNITY),
        computed.open().get(Bucket.COSTS),
        computed.credit());
  }
}
