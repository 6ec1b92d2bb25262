package fr.quittance.cash.store;

import fr.quittance.cash.BankLineId;
import fr.quittance.cash.MatchRule;
import fr.quittance.cash.calc.PendingPayments;
import fr.quittance.cash.calc.PendingPayments.Pending;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Matches of lines to files, and what matching looks up. */
@ApplicationScoped
public class Matches {

  private static final String LIVE = "m.undone_at is null";
  private static final String COLUMNS =
      "m.id, m.line_id, m.file_id, f.creditor_id, m.fact_id, f.currency, m.amount, m.rule, m.typed,"
          + " m.returned_by, f.effective_on";
  private static final String SOURCE = "bank_match m join fact f on f.id = m.fact_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Matches() {}

  public Matches(EntityManager em) {
    this.em = em;
  }

  /**
   * A live match.
   *
   * @param returnedBy the line by which the bank took the payment back, or null
   * @param paidOn the day on which its fact counts
   */
  public record Match(
      long id,
      BankLineId line,
      FileId file,
      CreditorId creditor,
      FactId fact,
      Money amount,
      MatchRule rule,
      boolean typed,
      Long returnedBy,
      LocalDate paidOn) {}

  /** A file that a line names. */
  public record NamedFile(
      FileId id, String ref, String currency, long debtor, LocalDate earliest) {}

  public Match add(
      BankLineId line,
      FileId file,
      FactId fact,
      Money amount,
      MatchRule rule,
      boolean typed,
      Instant at,
      Long userId) {
    em.createNativeQuery(
            "insert into bank_match (line_id, file_id, fact_id, amount, rule, typed, matched_at, user_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, line.value())
        .setParameter(2, file.value())
        .setParameter(3, fact.value())
        .setParameter(4, amount.amount())
        .setParameter(5, rule.name())
        .setParameter(6, typed)
        .setParameter(7, Columns.of(at))
        .setParameter(8, userId)
        .executeUpdate();
    return live().where("m.fact_id = ?", fact.value()).first().orElseThrow();
  }

  public void undo(Match match, Instant at) {
    em.createNativeQuery("update bank_match set undone_at = ? where id = ?")
        .setParameter(1, Columns.of(at))
        .setParameter(2, match.id())
        .executeUpdate();
  }

  public void takeBack(Match match, BankLineId by) {
    em.createNativeQuery("update bank_match set returned_by = ? where id = ?")
        .setParameter(1, by.value())
        .setParameter(2, match.id())
        .executeUpdate();
  }

  public List<Match> ofLine(BankLineId line) {
    return live().where("m.line_id = ?", line.value()).orderBy("m.id").list(1000);
  }

  /** The live match of a payment that a reversal just annulled and no bank line took back. */
  public Optional<Match> annulledBy(FactId reversal) {
    return live()
        .where("m.fact_id = (select r.reverses from fact r where r.id = ?)", reversal.value())
        .where("m.returned_by is null and m.rule <> 'RETURN'")
        .first();
  }

  /** The reversal of a payment, if it has one. */
  public Optional<FactId> reversalOf(FactId payment) {
    return new RowQuery<>(em, "id", "fact", row -> new FactId(row.count()))
        .where("reverses = ?", payment.value())
        .first();
  }

  /** Payments of a file that the bank brought and did not take back, newest first. */
  public List<Match> payments(FileId file, Money amount) {
    return live()
        .where("m.file_id = ?", file.value())
        .where("m.amount = ? and m.returned_by is null", amount.amount())
        .orderBy("f.effective_on desc, m.id desc")
        .list(10);
  }

  /**
   * The matches of the line that a return takes back: the whole amount, on the same account, with a
   * reference of the bank or of the payer in common; the newest where several would do.
   */
  public List<Match> takenBackBy(BankLineId returned) {
    return new RowQuery<>(
            em,
            "o.id",
            "bank_line o join bank_line_text ot on ot.line_id = o.id"
                + " join bank_line r on r.iban = o.iban and r.amount = -o.amount and r.currency = o.currency"
                + " and r.booked_on >= o.booked_on join bank_line_text rt on rt.line_id = r.id",
            row -> new BankLineId(row.count()))
        .where("r.id = ? and o.state = 'MATCHED'", returned.value())
        .where(
            "ot.end_to_end_id = rt.end_to_end_id or o.servicer_ref = r.servicer_ref"
                + " or o.transaction_ref = r.transaction_ref or o.servicer_ref = any(rt.texts)"
                + " or ot.end_to_end_id = any(rt.texts)")
        .where(
            "not exists (select 1 from bank_match m where m.line_id = o.id and m.undone_at is null"
                + " and m.returned_by is not null)")
        .orderBy("o.booked_on desc, o.id desc")
        .first()
        .map(this::ofLine)
        .orElse(List.of());
  }

  /** Payments of the file that no bank line has brought yet, oldest first. */
  public PendingPayments pending(FileId file) {
    return new PendingPayments(
        new RowQuery<>(
                em,
                "p.fact_id, p.currency, p.amount",
                "payment_to_bank p",
                row -> new Pending(row.count(), row.money(row.text())))
            .where("p.file_id = ?", file.value())
            .orderBy("p.effective_on, p.fact_id")
            .list(1000));
  }

  /** The files of these references that exist. */
  public List<NamedFile> named(Collection<String> refs) {
    return refs.isEmpty()
        ? List.of()
        : files()
            .where("f.ref = any(string_to_array(?, ','))", String.join(",", refs))
            .list(10_000);
  }

  public Optional<NamedFile> named(FileId file) {
    return files().where("f.id = ?", file.value()).first();
  }

  /**
   * A fact may count from the issue of the file's first claim; unknown: a year before it fell due.
   */
  private RowQuery<NamedFile> files() {
    return new RowQuery<>(
        em,
        "f.id, f.ref, f.currency, f.debtor_id, (select min(coalesce((c.details ->> 'issueDate')::date,"
            + " ((c.details ->> 'dueDate')::date - interval '1 year')::date, c.effective_on))"
            + " from fact c where c.file_id = f.id and c.kind = 'CLAIM')",
        "case_file f",
        Matches::named);
  }

  private RowQuery<Match> live() {
    return new RowQuery<>(em, COLUMNS, SOURCE, Matches::match).where(LIVE);
  }

  private static NamedFile named(SqlRow row) {
    return new NamedFile(new FileId(row.count()), row.text(), row.text(), row.count(), row.date());
  }

  private static Match match(SqlRow row) {
    return new Match(
        row.count(),
        new BankLineId(row.count()),
        new FileId(row.count()),
        new CreditorId(row.count()),
        new FactId(row.count()),
        row.money(row.text()),
        row.oneOf(MatchRule.class),
        row.flag(),
        row.number(),
        row.date());
  }
}
