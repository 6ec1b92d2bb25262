package fr.quittance.cash.store;

import fr.quittance.cash.BankLineId;
import fr.quittance.cash.BankStatementId;
import fr.quittance.cash.LineReason;
import fr.quittance.cash.LineState;
import fr.quittance.cash.calc.RepeatedMoney;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.CreditorReference;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bank lines, written once by fingerprint, and the state of each. */
@ApplicationScoped
public class BankLines {

  /** Between the texts of a line when they travel as one value. */
  private static final String SEPARATOR = "\u001f";

  private static final String ADD =
      """
      with line as (
        insert into bank_line (statement_id, iban, position, fingerprint, booked_on, value_on, amount,
          currency, bank_code, servicer_ref, transaction_ref, undivided, returned, return_reason, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUSPENSE')
        on conflict (iban, fingerprint) do nothing returning id)
      insert into bank_line_text (line_id, counterparty_name, counterparty_iban, remittance,
        structured_ref, end_to_end_id, entry_ref, texts)
      select id, ?, ?, ?, ?, ?, ?, string_to_array(?, chr(31)) from line returning line_id
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BankLines() {}

  public BankLines(EntityManager em) {
    this.em = em;
  }

  /** Keeps a line unless the account has it already; its state is set when it was judged. */
  public Optional<BankLineId> add(BankStatementId statement, String iban, BankLineData line) {
    Query query = em.createNativeQuery(ADD);
    query
        .setParameter(1, statement.value())
        .setParameter(2, iban)
        .setParameter(3, line.index())
        .setParameter(4, HexFormat.of().parseHex(line.fingerprint()))
        .setParameter(5, line.bookedOn())
        .setParameter(6, line.valueOn())
        .setParameter(7, line.amount())
        .setParameter(8, line.currency())
        .setParameter(9, line.transactionCode())
        .setParameter(10, line.refs().accountServicerRef())
        .setParameter(11, line.refs().transactionRef())
        .setParameter(12, line.part().undivided())
        .setParameter(13, line.returned())
        .setParameter(14, line.returned() ? line.bankReturn().reasonCode() : null);
    setTexts(query, line);
    List<?> id = query.getResultList();
    return id.stream().findFirst().map(value -> new BankLineId(((Number) value).longValue()));
  }

  private static void setTexts(Query query, BankLineData line) {
    query
        .setParameter(15, line.counterparty().name())
        .setParameter(16, line.counterparty().iban())
        .setParameter(17, line.remittanceText().isBlank() ? line.label() : line.remittanceText())
        .setParameter(
            18,
            line.creditorReferences().stream()
                .map(CreditorReference::value)
                .collect(Collectors.joining(" ")))
        .setParameter(19, line.refs().endToEndId().orElse(null))
        .setParameter(20, line.refs().entryRef())
        .setParameter(21, String.join(SEPARATOR, line.texts()));
  }

  public void settle(BankLineId line, LineState state, LineReason reason) {
    em.createNativeQuery(
            "update bank_line set state = ?, reason = ?, version = version + 1 where id = ?")
        .setParameter(1, state.name())
        .setParameter(2, reason == null ? null : reason.name())
        .setParameter(3, line.value())
        .executeUpdate();
  }

  /** What messages of the other kind told under a reference of the bank on a day. */
  public RepeatedMoney.Side toldOtherwise(BankStatementId read, String servicerRef, LocalDate on) {
    return new RowQuery<>(
            em,
            "coalesce(sum(l.amount), 0), count(*), coalesce(bool_and(l.state = 'SUSPENSE' and not"
                + " exists (select 1 from bank_match m where m.line_id = l.id and m.undone_at is null)), true)",
            OTHER_KIND,
            row -> new RepeatedMoney.Side(row.decimal(), (int) row.count(), row.flag()))
        .where(SAME_ENTRY, read.value(), servicerRef, on)
        .first()
        .orElse(new RepeatedMoney.Side(BigDecimal.ZERO, 0, true));
  }

  /** A line that gave way, and the money that it no longer tells. */
  public record RepeatedLine(BankLineId id, LocalDate bookedOn, Money amount) {}

  /** Gives way to lines that tell the same money payment by payment. */
  public List<RepeatedLine> repeatOtherwise(
      BankStatementId read, String servicerRef, LocalDate on) {
    List<RepeatedLine> known =
        new RowQuery<>(
                em, "l.id, l.booked_on, l.currency, l.amount", OTHER_KIND, BankLines::repeated)
            .where(SAME_ENTRY, read.value(), servicerRef, on)
            .list(10_000);
    known.forEach(line -> settle(line.id(), LineState.REPEATED, LineReason.TOLD_ELSEWHERE));
    return known;
  }

  private static RepeatedLine repeated(SqlRow row) {
    return new RepeatedLine(new BankLineId(row.count()), row.date(), row.money(row.text()));
  }

  private static final String OTHER_KIND =
      "bank_line l join bank_statement s on s.id = l.statement_id"
          + " join bank_statement mine on mine.iban = l.iban and mine.kind <> s.kind";
  private static final String SAME_ENTRY =
      "mine.id = ? and l.servicer_ref = ? and l.booked_on = ? and l.state <> 'REPEATED'";
}
