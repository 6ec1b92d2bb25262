package fr.quittance.portfolio.store;

import fr.quittance.compliance.Representative;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PartyTerms;
import fr.quittance.portfolio.ProtectionMeasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people and the claims of one file. */
@ApplicationScoped
public class FileContents {

  /** A file has few of either; the limit only guards memory. */
  private static final int MOST = 10_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected FileContents() {}

  FileContents(EntityManager em) {
    this.em = em;
  }

  private record PointOf(long party, ContactPoint point) {}

  /** The debtor first, then the others by id. Two statements. */
  public List<PartySheet> parties(FileId file) {
    Map<Long, List<ContactPoint>> points =
        new RowQuery<>(
                em,
                "c.party_id, c.id, c.kind, c.value, c.street, c.postcode, c.city, c.country, c.quality, c.source,"
                    + " c.since, c.until, c.preferred, c.judged_on",
                "contact_point c join file_party fp on fp.party_id = c.party_id",
                FileContents::point)
                .where("fp.file_id = ?", file.value())
                .orderBy("c.since desc, c.id desc")
                .list(MOST)
                .stream()
                .collect(
                    Collectors.groupingBy(
                        PointOf::party, Collectors.mapping(PointOf::point, Collectors.toList())));
    return new RowQuery<>(
            em,
            "p.id, p.debtor_id, fp.role, p.kind, p.name, p.first_name, p.siren, p.siret, p.birth_date, p.deceased_on,"
                + " p.language, p.zone, fp.guarantee, fp.limit_amount, fp.measure, fp.acts_for, fp.service_code,"
                + " fp.engagement_no, fp.since, fp.until, m.effect, m.source, p.version + fp.version",
            "file_party fp join party p on p.id = fp.party_id left join protection_measure m on m.code = fp.measure",
            row -> party(row, points))
        .where("fp.file_id = ?", file.value())
        .orderBy("fp.role <> 'DEBTOR', p.id")
        .list(MOST);
  }

  /** Claims by due date. */
  public List<ClaimRow> claims(FileId file) {
    return new RowQuery<>(
            em,
            "c.currency, c.id, c.claim_ref, c.nature, c.document_type, c.document_no, c.issue_date, c.due_date, c.amount,"
                + " c.paid, c.formal_notice_on, c.contract_rate, c.description, c.own_fields",
            "claim c",
            FileContents::claim)
        .where("c.file_id = ?", file.value())
        .orderBy("c.due_date, c.id")
        .list(MOST);
  }

  private static PointOf point(SqlRow row) {
    return new PointOf(
        row.count(),
        new ContactPoint(
            row.count(),
            row.oneOf(ContactPointKind.class),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.oneOf(ContactPointQuality.class),
            row.text(),
            row.date(),
            row.date(),
            row.flag(),
            row.date()));
  }

  private static PartySheet party(SqlRow row, Map<Long, List<ContactPoint>> points) {
    PartyId id = new PartyId(row.count());
    DebtorId debtor = new DebtorId(row.count());
    PartyRole role = row.oneOf(PartyRole.class);
    DebtorKind kind = row.oneOf(DebtorKind.class);
    String name = row.text();
    String firstName = row.text();
    String siren = row.text();
    String siret = row.text();
    LocalDate birthDate = row.date();
    LocalDate deceasedOn = row.date();
    String language = row.text();
    ZoneId zone = ZoneId.of(row.text());
    PartyTerms terms = terms(row);
    return new PartySheet(
        id,
        debtor,
        role,
        kind,
        name,
        firstName,
        siren,
        siret,
        birthDate,
        deceasedOn,
        language,
        zone,
        terms,
        protection(row, terms.measure()),
        points.getOrDefault(id.value(), List.of()),
        row.count());
  }

  private static PartyTerms terms(SqlRow row) {
    GuaranteeKind guarantee = row.oneOf(GuaranteeKind.class);
    BigDecimal limit = row.decimal();
    String measure = row.text();
    Long actsFor = row.number();
    return new PartyTerms(
        guarantee,
        limit,
        measure,
        actsFor == null ? null : new PartyId(actsFor),
        row.text(),
        row.text(),
        row.date(),
        row.date());
  }

  private static ProtectionMeasure protection(SqlRow row, String measure) {
    Representative.Effect effect = row.oneOf(Representative.Effect.class);
    String source = row.text();
    return measure == null ? null : new ProtectionMeasure(measure, effect, source);
  }

  private static ClaimRow claim(SqlRow row) {
    String currency = row.text();
    return new ClaimRow(
        new ClaimId(row.count()),
        row.text(),
        row.oneOf(ClaimNature.class),
        row.text(),
        row.text(),
        row.date(),
        row.date(),
        row.money(currency),
        row.money(currency),
        row.date(),
        rate(row.decimal()),
        row.text(),
        Jsonb.texts(row.text()));
  }

  private static Rate rate(BigDecimal percent) {
    return percent == null ? null : Rate.percent(percent);
  }
}
