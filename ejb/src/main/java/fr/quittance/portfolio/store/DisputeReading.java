package fr.quittance.portfolio.store;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.DisputeCounts;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.DisputeRow;
import fr.quittance.portfolio.DisputeSheet;
import fr.quittance.portfolio.DisputeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Disputes as lists and sheets show them. */
@ApplicationScoped
public class DisputeReading {

  private static final int MOST = 500;
  private static final String SOURCE =
      "dispute d join dispute_ground g on g.code = d.ground join file_overview o on o.id = d.file_id";
  private static final String UNDECIDED = "d.state in ('OPEN', 'ASKED', 'ANSWERED')";
  private static final String LATE = "d.state = 'ASKED' and d.answer_due_on < ?";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected DisputeReading() {}

  DisputeReading(EntityManager em) {
    this.em = em;
  }

  public Page<DisputeRow> page(PageRequest request, LocalDate today, boolean english) {
    RowQuery<DisputeRow> query =
        new RowQuery<>(
                em,
                "o.currency, d.id, d.file_id, o.ref, concat_ws(' ', o.debtor_first_name, o.debtor_name),"
                    + " o.creditor_name, o.mandate_ref, "
                    + label(english)
                    + ", d.amount, d.state, d.opened_on, d.answer_due_on, d.ended_on",
                SOURCE,
                row -> row(row, today))
            .whereContains(
                "concat_ws(' ', o.debtor_first_name, o.debtor_name)", request.filter("debtor"))
            .whereContains("o.creditor_name", request.filter("creditor"))
            .whereGiven("d.ground = ?", request.filter("ground"))
            .sortable("openedOn", "d.opened_on")
            .sortable("debtor", "o.debtor_name")
            .sortable("creditor", "o.creditor_name")
            .sortable("amount", "d.amount")
            .sortable("answerDueOn", "d.answer_due_on")
            .orderBy("d.opened_on, d.id");
    staged(query, request.filter("stage"), today);
    return query.page(request);
  }

  private static void staged(RowQuery<DisputeRow> query, String stage, LocalDate today) {
    switch (stage == null ? "" : stage) {
      case "undecided" -> query.where(UNDECIDED);
      case "late" -> query.where(LATE, today);
      case "explain" -> query.where("d.state = 'TO_EXPLAIN'");
      case "over" -> query.where("d.ended_on is not null");
      default -> {
        // Every stage is wanted.
      }
    }
  }

  public DisputeCounts counts(LocalDate today) {
    return new RowQuery<>(
            em,
            "count(*) filter (where d.state <> 'TO_EXPLAIN'),"
                + " count(*) filter (where d.state = 'ASKED' and d.answer_due_on < ?),"
                + " count(*) filter (where d.state = 'TO_EXPLAIN')",
            "dispute d",
            row -> new DisputeCounts(row.count(), row.count(), row.count()))
        .bind(today)
        .where("d.ended_on is null")
        .first()
        .orElseThrow();
  }

  public List<DisputeSheet> ofFile(FileId file, boolean english) {
    return new RowQuery<>(
            em,
            "f.currency, d.id, d.file_id, "
                + label(english)
                + ", d.amount, d.said, d.state, d.opened_on, d.evidence_asked, d.asked_on, d.answer_due_on,"
                + " d.reminded_on, d.answered_on, d.answer, d.answer_document_id, d.resolved_on, d.resolution,"
                + " d.credited, d.letter_id, d.ended_on, (select string_agg(k.claim_ref, E'\\n' order by k.claim_ref)"
                + " from dispute_claim c join claim k on k.id = c.claim_id where c.dispute_id = d.id)",
            "dispute d join dispute_ground g on g.code = d.ground join case_file f on f.id = d.file_id",
            DisputeReading::sheet)
        .where("d.file_id = ?", file.value())
        .orderBy("d.id desc")
        .list(MOST);
  }

  public List<CodedLabel> grounds(boolean english) {
    return new RowQuery<>(
            em,
            "g.code, " + label(english),
            "dispute_ground g",
            row -> new CodedLabel(row.text(), row.text()))
        .orderBy("g.position, g.code")
        .list(MOST);
  }

  private static String label(boolean english) {
    return english ? "g.label_en" : "g.label_fr";
  }

  private static DisputeRow row(SqlRow row, LocalDate today) {
    String currency = row.text();
    DisputeId id = new DisputeId(row.count());
    FileId file = new FileId(row.count());
    String ref = row.text();
    String debtor = row.text();
    String creditor = row.text();
    String mandate = row.text();
    String ground = row.text();
    Money amount = row.money(currency);
    DisputeState state = row.oneOf(DisputeState.class);
    LocalDate opened = row.date();
    LocalDate due = row.date();
    LocalDate ended = row.date();
    return new DisputeRow(
        id,
        file,
        ref,
        debtor,
        creditor,
        mandate,
        ground,
        amount,
        state,
        opened,
        due,
        ChronoUnit.DAYS.between(opened, ended == null ? today : ended),
        state == DisputeState.ASKED && due.isBefore(today));
  }

  private static DisputeSheet sheet(SqlRow row) {
    String currency = row.text();
    return new DisputeSheet(
        new DisputeId(row.count()),
        new FileId(row.count()),
        row.text(),
        row.money(currency),
        row.text(),
        row.oneOf(DisputeState.class),
        row.date(),
        row.text(),
        row.date(),
        row.date(),
        row.date(),
        row.date(),
        row.text(),
        document(row),
        row.date(),
        row.text(),
        row.money(currency),
        document(row),
        row.date(),
        lines(row.text()));
  }

  private static DocumentId document(SqlRow row) {
    Long id = row.number();
    return id == null ? null : new DocumentId(id);
  }

  private static List<String> lines(String joined) {
    return joined == null ? List.of() : joined.lines().toList();
  }
}
