package fr.quittance.portfolio.store;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.OpenDispute;
import fr.quittance.portfolio.domain.Dispute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Disputes to be opened and changed. */
@ApplicationScoped
public class Disputes {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Disputes() {}

  Disputes(EntityManager em) {
    this.em = em;
  }

  public Dispute add(Dispute dispute, List<ClaimId> claims) {
    em.persist(dispute);
    em.flush();
    for (ClaimId claim : claims) {
      em.createNativeQuery(
              "insert into dispute_claim (dispute_id, claim_id, file_id, creditor_id)"
                  + " select ?, k.id, k.file_id, k.creditor_id from claim k where k.id = ? on conflict do nothing")
          .setParameter(1, dispute.id().value())
          .setParameter(2, claim.value())
          .executeUpdate();
    }
    return dispute;
  }

  public FileId fileOf(DisputeId id) {
    return new RowQuery<>(em, "d.file_id", "dispute d", row -> new FileId(row.count()))
        .where("d.id = ?", id.value())
        .first()
        .orElseThrow(() -> Problem.notFound("Dispute", id));
  }

  public Dispute lock(DisputeId id) {
    Dispute dispute = em.find(Dispute.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (dispute == null) {
      throw Problem.notFound("Dispute", id);
    }
    return dispute;
  }

  public boolean anyOpen(FileId file) {
    return new RowQuery<>(em, "d.id", "dispute d", SqlRow::number)
        .where("d.file_id = ? and d.ended_on is null", file.value())
        .first()
        .isPresent();
  }

  public Set<String> knownGrounds() {
    return Set.copyOf(new RowQuery<>(em, "g.code", "dispute_ground g", SqlRow::text).list(MOST));
  }

  /**
   * What the claims that a dispute names come to, of all claims where it names none; null where one
   * is not the file's.
   */
  public Money claimed(OpenDispute command) {
    String ids =
        command.claims().stream().map(ClaimId::toString).collect(Collectors.joining(",", "{", "}"));
    record Sum(long claims, Money amount) {}
    Sum sum =
        new RowQuery<>(
                em,
                "f.currency, c.claims, c.amount",
                "case_file f cross join lateral (select count(*) as claims, coalesce(sum(k.amount), 0) as amount"
                    + " from claim k where k.file_id = f.id"
                    + " and (cast(? as bigint[]) = '{}' or k.id = any (cast(? as bigint[])))) c",
                row -> {
                  String currency = row.text();
                  return new Sum(row.count(), row.money(currency));
                })
            .bind(ids, ids)
            .where("f.id = ?", command.file().value())
            .first()
            .orElseThrow(() -> Problem.notFound("File", command.file()));
    boolean foreign =
        !command.claims().isEmpty() && sum.claims() < Set.copyOf(command.claims()).size();
    return foreign ? null : sum.amount();
  }

  /** Days that a creditor usually has to answer. */
  public long answerDays() {
    return new RowQuery<>(em, "s.answer_days", "dispute_setting s", SqlRow::count)
        .first()
        .orElseThrow();
  }

  /** A document named with a dispute is one of its file's. */
  public void requireOwn(DocumentId document, FileId file) {
    if (document == null) {
      return;
    }
    new RowQuery<>(em, "d.id", "document d", SqlRow::number)
        .where("d.id = ? and d.file_id = ?", document.value(), file.value())
        .first()
        .orElseThrow(() -> Problem.notFound("Document", document));
  }

  public void flush() {
    em.flush();
  }
}
