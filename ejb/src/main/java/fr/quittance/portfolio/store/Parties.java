package fr.quittance.portfolio.store;

import fr.quittance.compliance.Representative;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ProtectionMeasure;
import fr.quittance.portfolio.domain.FileParty;
import fr.quittance.portfolio.domain.KnownPoint;
import fr.quittance.portfolio.domain.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** People of files to be changed, and the ways to reach them. */
@ApplicationScoped
public class Parties {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Parties() {}

  Parties(EntityManager em) {
    this.em = em;
  }

  /** The lock, cap and lease of a person: found by its key, made where it is new. */
  public DebtorId debtor(byte[] key) {
    Optional<Long> made =
        GeneratedId.of(
            em.createNativeQuery(
                    "insert into debtor (match_key) values (?) on conflict (match_key) do nothing"
                        + " returning id")
                .setParameter(1, key));
    return new DebtorId(
        made.orElseGet(
            () ->
                new RowQuery<>(em, "d.id", "debtor d", SqlRow::number)
                    .where("d.match_key = ?", key)
                    .first()
                    .orElseThrow()));
  }

  /** The person as this creditor knows it already. */
  public Optional<PartyId> known(DebtorId debtor, long creditor) {
    return new RowQuery<>(em, "p.id", "party p", row -> new PartyId(row.count()))
        .where("p.debtor_id = ? and p.creditor_id = ?", debtor.value(), creditor)
        .orderBy("p.id")
        .first();
  }

  public Party add(Party party) {
    em.persist(party);
    em.flush();
    return party;
  }

  public void add(FileParty link) {
    em.persist(link);
    em.flush();
  }

  public Party party(PartyId id) {
    return Optional.ofNullable(em.find(Party.class, id.value()))
        .orElseThrow(() -> Problem.notFound("Party", id));
  }

  /** What a party is to a file; empty where it is none of its. */
  public Optional<FileParty> link(FileId file, PartyId party) {
    return Optional.ofNullable(em.find(FileParty.class, new FileParty.Key(file, party)));
  }

  /** A contact point of somebody who is a party of the file. */
  public KnownPoint point(FileId file, long id) {
    return Optional.ofNullable(em.find(KnownPoint.class, id))
        .filter(point -> link(file, point.party()).isPresent())
        .orElseThrow(() -> Problem.notFound("Contact point", id));
  }

  public List<KnownPoint> points(PartyId party, ContactPointKind kind) {
    return em.createQuery(
            "select k from KnownPoint k where k.partyId = :party and k.kind = :kind order by k.id",
            KnownPoint.class)
        .setParameter("party", party.value())
        .setParameter("kind", kind)
        .getResultList();
  }

  public KnownPoint add(KnownPoint point) {
    em.persist(point);
    em.flush();
    return point;
  }

  public List<ProtectionMeasure> measures() {
    return new RowQuery<>(
            em,
            "m.code, m.effect, m.source",
            "protection_measure m",
            row ->
                new ProtectionMeasure(
                    row.text(), row.oneOf(Representative.Effect.class), row.text()))
        .orderBy("m.effect, m.code")
        .list(MOST);
  }

  public void flush() {
    em.flush();
  }
}
