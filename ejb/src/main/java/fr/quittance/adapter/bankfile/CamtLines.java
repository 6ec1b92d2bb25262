package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankLineRefs;
import fr.quittance.cash.port.BankPartyData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.BatchPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides an entry into its lines: one per transaction when their amounts add up to the entry's to
 * the last decimal, otherwise a single line that keeps the words and references of all of them.
 */
final class CamtLines {

  private final CamtEntry entry;

  CamtLines(CamtEntry entry) {
    this.entry = entry;
  }

  List<LineDraft> lines() throws CamtFault {
    int transactions = Math.max(entry.details().size(), entry.declaredCount());
    if (transactions <= 1) {
      return List.of(line(merged(), entry.signedAmount(), BatchPart.WHOLE));
    }
    Optional<List<BigDecimal>> amounts = amounts();
    if (entry.details().size() == 1 || amounts.isEmpty()) {
      return List.of(line(merged(), entry.signedAmount(), new BatchPart(1, 1, true)));
    }
    return divided(amounts.get());
  }

  private List<LineDraft> divided(List<BigDecimal> amounts) throws CamtFault {
    List<LineDraft> lines = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      BatchPart part = new BatchPart(i + 1, amounts.size(), false);
      lines.add(line(entry.details().get(i), amounts.get(i), part));
    }
    return lines;
  }

  /**
   * The signed amounts of the details if they add up: with each detail's own direction, or else
   * with the entry's, since some banks write the direction of the order into the detail.
   */
  private Optional<List<BigDecimal>> amounts() throws CamtFault {
    if (entry.details().stream().anyMatch(detail -> detail.amount() == null)) {
      return Optional.empty();
    }
    List<BigDecimal> own = new ArrayList<>();
    List<BigDecimal> ofEntry = new ArrayList<>();
    for (CamtDetail detail : entry.details()) {
      String indicator = detail.indicator();
      boolean credit = indicator == null ? entry.credit() : CamtValues.credit(indicator);
      own.add(CamtValues.signed(detail.amount(), credit));
      ofEntry.add(CamtValues.signed(detail.amount(), entry.credit()));
    }
    BigDecimal total = entry.signedAmount();
    return Stream.of(own, ofEntry).filter(amounts -> addsUp(amounts, total)).findFirst();
  }

  private static boolean addsUp(List<BigDecimal> amounts, BigDecimal total) {
    return !amounts.isEmpty()
        && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) == 0;
  }

  private LineDraft line(CamtDetail detail, BigDecimal amount, BatchPart part) throws CamtFault {
    XmlElement header = entry.header();
    String entryCode = CamtDetail.code(header);
    return new LineDraft(
        entry.line(),
        entry.bookedOn(),
        entry.valueOn(),
        amount,
        entry.currency(),
        new BankLineRefs(
            header.textAt("NtryRef"),
            header.textAt("AcctSvcrRef"),
            detail.transactionRef(),
            detail.endToEndIds()),
        detail.remittance(),
        detail.creditorReferences(),
        detail.counterparty(),
        detail.transactionCode() != null ? detail.transactionCode() : entryCode,
        label(detail.label(), header.textAt("AddtlNtryInf")),
        returned(detail.bankReturn(), entryCode),
        part);
  }

  private BankReturn returned(BankReturn ofDetail, String entryCode) {
    boolean undone = entry.reversal() || CamtDetail.isReturnCode(entryCode);
    return ofDetail == null && undone ? new BankReturn(null, null) : ofDetail;
  }

  private static String label(String ofDetail, String ofEntry) {
    String label =
        Stream.of(ofDetail, ofEntry)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" "));
    return label.isEmpty() ? null : label;
  }

  /** One detail with the words of all; a party, reference or code only if they agree on it. */
  private CamtDetail merged() {
    List<CamtDetail> details = entry.details();
    return new CamtDetail(
        null,
        null,
        common(CamtDetail::transactionRef),
        details.stream().flatMap(detail -> detail.endToEndIds().stream()).toList(),
        details.stream().flatMap(detail -> detail.remittance().stream()).toList(),
        details.stream().flatMap(detail -> detail.creditorReferences().stream()).toList(),
        Objects.requireNonNullElse(common(CamtDetail::counterparty), BankPartyData.UNKNOWN),
        common(CamtDetail::transactionCode),
        common(CamtDetail::label),
        mergedReturn());
  }

  private BankReturn mergedReturn() {
    if (entry.details().stream().allMatch(detail -> detail.bankReturn() == null)) {
      return null;
    }
    return Objects.requireNonNullElse(common(CamtDetail::bankReturn), new BankReturn(null, null));
  }

  private <T> T common(Function<CamtDetail, T> part) {
    List<T> values = entry.details().stream().map(part).distinct().collect(Collectors.toList());
    return values.size() == 1 ? values.get(0) : null;
  }
}
