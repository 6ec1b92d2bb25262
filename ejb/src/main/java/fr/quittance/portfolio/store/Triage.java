package fr.quittance.portfolio.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.BarredBefore;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.TriageKind;
import fr.quittance.portfolio.TriageRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Claims of a placement by what is odd about them. */
@ApplicationScoped
public class Triage {

  private static final String COLUMNS =
      "f.ref, concat_ws(' ', y.first_name, y.name), f.debtor_kind, k.claim_ref, k.nature, k.due_date,"
          + " k.currency, k.amount";

  private static final String SOURCE =
      """
      claim k join case_file f on f.id = k.file_id join placement p on p.id = k.placement_id
        left join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR'
        left join party y on y.id = fp.party_id
        left join jsonb_to_recordset(cast(? as jsonb)) b (nature text, kind text, due date)
          on b.nature = k.nature and b.kind = f.debtor_kind
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Triage() {}

  public Map<TriageKind, Long> counts(PlacementId id, List<BarredBefore> barred) {
    Map<TriageKind, Long> counts = new EnumMap<>(TriageKind.class);
    for (TriageKind kind : TriageKind.values()) {
      long count = query(id, kind, barred).count();
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return counts;
  }

  public Page<TriageRow> page(
      PlacementId id, TriageKind kind, List<BarredBefore> barred, PageRequest request) {
    return query(id, kind, barred).orderBy("k.amount desc, k.id").page(request);
  }

  private RowQuery<TriageRow> query(PlacementId id, TriageKind kind, List<BarredBefore> barred) {
    return new RowQuery<>(em, COLUMNS, SOURCE, Triage::row)
        .bind(json(barred))
        .where("k.placement_id = ?", id.value())
        .where(condition(kind));
  }

  private static String condition(TriageKind kind) {
    return switch (kind) {
      case BARRED -> "k.due_date <= b.due";
      case NO_EVIDENCE -> "not exists (select 1 from document d where d.file_id = f.id)";
      case TYPE_DOUBTFUL ->
          "f.debtor_kind = 'BUSINESS' and y.siren is null"
              + " or f.debtor_kind = 'CONSUMER' and y.siren is not null";
      case NOT_DUE -> "k.due_date > cast(p.received_at at time zone 'Europe/Paris' as date)";
    };
  }

  private static String json(List<BarredBefore> barred) {
    return JsonColumn.write(
        barred.stream()
            .map(
                row ->
                    Map.of(
                        "nature", row.nature().name(),
                        "kind", row.debtor().name(),
                        "due", row.dueOn().toString()))
            .toList());
  }

  private static TriageRow row(SqlRow row) {
    String file = row.text();
    String name = row.text();
    DebtorKind debtor = row.oneOf(DebtorKind.class);
    String claim = row.text();
    ClaimNature nature = row.oneOf(ClaimNature.class);
    var due = row.date();
    String currency = row.text();
    return new TriageRow(file, name, debtor, claim, nature, due, row.money(currency));
  }
}
