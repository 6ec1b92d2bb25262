package fr.quittance.cash.store;

import fr.quittance.cash.CandidateReason;
import fr.quittance.cash.CandidateRow;
import fr.quittance.cash.calc.Ranking.Ranked;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches for the files that a bank line may be for. */
@ApplicationScoped
public class MatchCandidates {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected MatchCandidates() {}

  public MatchCandidates(EntityManager em) {
    this.em = em;
  }

  /** A file and how well it fits, out of 100. */
  public record Hit(long file, int fit) {}

  public List<Hit> byRef(Collection<String> refs) {
    return hits(
        "select id, 100 from case_file where ref = any(string_to_array(?, ',')) limit 20",
        String.join(",", refs));
  }

  /** Files with a claim whose own number or document's number is among the words. */
  public List<Hit> byClaim(Collection<String> words) {
    String list = String.join(",", words);
    return hits(
        "select distinct file_id, 100 from claim where upper(claim_ref) = any(string_to_array(?, ','))"
            + " or upper(document_no) = any(string_to_array(?, ',')) limit 20",
        list,
        list);
  }

  /** Open files whose debtor's name is like the payer's. */
  public List<Hit> byName(String payer) {
    return hits(
        """
        select fp.file_id, (100 * max(greatest(
            similarity(unaccent(lower(p.name)), unaccent(q.name)),
            similarity(unaccent(lower(concat_ws(' ', p.first_name, p.name))), unaccent(q.name)))))::int
        from (select lower(cast(? as text)) as name) q join party p on lower(p.name) % q.name
          join file_party fp on fp.party_id = p.id join case_file f on f.id = fp.file_id
        where f.status <> 'CLOSED' group by fp.file_id order by 2 desc, 1 limit 20
        """,
        payer);
  }

  public List<Hit> byBalance(Money amount) {
    return hits(
        "select b.file_id, 100 from file_balance b join case_file f on f.id = b.file_id"
            + " where b.total = cast(? as numeric) and f.currency = ? order by 1 limit 20",
        amount.plain(),
        amount.currency());
  }

  /** Files with a payment of the amount that was typed in and waits for the bank. */
  public List<Hit> byPending(Money amount) {
    return hits(
        "select distinct file_id, 100 from payment_to_bank"
            + " where amount = cast(? as numeric) and currency = ? limit 20",
        amount.plain(),
        amount.currency());
  }

  /** Files on which a payment of this amount was matched and stands. */
  public List<Hit> byPayment(Money amount) {
    return hits(
        "select distinct file_id, 100 from bank_match where undone_at is null and returned_by is null"
            + " and amount = cast(? as numeric) limit 20",
        amount.plain());
  }

  /** Those of the files that have a claim of the amount. */
  public List<Hit> byClaimAmount(Money amount, Collection<Long> files) {
    return hits(
        "select distinct file_id, 100 from claim where amount = cast(? as numeric)"
            + " and file_id = any(cast(string_to_array(?, ',') as bigint[])) limit 20",
        amount.plain(),
        ids(files));
  }

  private List<Hit> hits(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    List<Hit> hits = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      hits.add(new Hit(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue()));
    }
    return hits;
  }

  /** The files as candidates, in the order of their rank. */
  public List<CandidateRow> rows(List<Ranked<CandidateReason>> ranked) {
    Map<Long, Ranked<CandidateReason>> byFile =
        ranked.stream().collect(Collectors.toMap(Ranked::id, Function.identity()));
    Map<Long, CandidateRow> rows =
        new RowQuery<>(
                em,
                "f.id, f.ref, (select p.name || coalesce(' ' || p.first_name, '') from file_party fp"
                    + " join party p on p.id = fp.party_id where fp.file_id = f.id and fp.role = 'DEBTOR' limit 1),"
                    + " c.name, f.currency, b.total, f.status",
                "case_file f join creditor c on c.id = f.creditor_id"
                    + " left join file_balance b on b.file_id = f.id",
                row -> {
                  Ranked<CandidateReason> rank = byFile.get(row.count());
                  return new CandidateRow(
                      new FileId(rank.id()),
                      row.text(),
                      row.text(),
                      row.text(),
                      row.money(row.text()),
                      row.text(),
                      rank.score(),
                      rank.reasons());
                })
                .where(
                    "f.id = any(cast(string_to_array(?, ',') as bigint[]))", ids(byFile.keySet()))
                .list(byFile.size() + 1)
                .stream()
                .collect(Collectors.toMap(row -> row.file().value(), Function.identity()));
    return ranked.stream().map(rank -> rows.get(rank.id())).filter(row -> row != null).toList();
  }

  private static String ids(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
