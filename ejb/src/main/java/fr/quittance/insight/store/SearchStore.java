package fr.quittance.insight.store;

import fr.quittance.insight.SearchHit;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the statements of a search and says whose rows they found. */
@ApplicationScoped
public class SearchStore {

  private static final String FILES =
      "select o.id, o.ref, nullif(concat_ws(' ', o.debtor_first_name, o.debtor_name), ''),"
          + " o.creditor_name, o.currency, o.status from file_overview o"
          + " where o.id = any(cast(string_to_array(?, chr(10)) as bigint[]))";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  /** A text as the database compares it: its words, and its form as a reference. */
  record Compared(List<String> words, String key) {}

  Compared compared(String text) {
    Object[] row =
        (Object[])
            em.createNativeQuery(SearchSql.READ)
                .setParameter(1, text)
                .setParameter(2, text)
                .getSingleResult();
    String words = Objects.toString(row[0], "");
    return new Compared(
        words.isEmpty() ? List.of() : words.lines().map(SearchStore::cut).distinct().toList(),
        row[1].toString());
  }

  /** As long as a word of the index may be. */
  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= 64
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 64));
  }

  List<Found> ask(Asking asking) {
    return asking.answers(em);
  }

  /** Those of the words that some name has. */
  Set<String> known(Collection<String> words) {
    Set<String> found = new HashSet<>();
    String lines = String.join("\n", words);
    for (Object row :
        em.createNativeQuery(SearchSql.KNOWN_WORDS)
            .setParameter(1, lines)
            .setParameter(2, lines)
            .getResultList()) {
      found.add(row.toString());
    }
    return found;
  }

  /**
   * The best rows with the names of their files, without those whose file may not be seen. Of rows
   * that answer equally well, those of open files come first.
   */
  List<SearchHit> hits(List<Found> found, int most) {
    Map<Long, Owner> owners =
        owners(found.stream().map(Found::file).filter(Objects::nonNull).distinct().toList());
    owners.put(null, Owner.NONE);
    return found.stream()
        .filter(row -> owners.containsKey(row.file()))
        .sorted(
            Comparator.comparingInt(Found::score)
                .reversed()
                .thenComparing(row -> owners.get(row.file()).closed()))
        .limit(most)
        .map(row -> hit(row, owners.get(row.file())))
        .toList();
  }

  private static SearchHit hit(Found row, Owner owner) {
    return new SearchHit(
        row.kind(),
        row.id(),
        row.text(),
        row.cents() == null ? null : Money.of(BigDecimal.valueOf(row.cents(), 2), owner.currency()),
        owner.ref(),
        owner.debtor(),
        owner.creditor(),
        owner.closed());
  }

  private record Owner(
      String ref, String debtor, String creditor, String currency, boolean closed) {

    static final Owner NONE = new Owner(null, null, null, Money.EUR, false);
  }

  private Map<Long, Owner> owners(Collection<Long> files) {
    Map<Long, Owner> owners = new HashMap<>();
    if (files.isEmpty()) {
      return owners;
    }
    String ids = files.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    for (Object row : em.createNativeQuery(FILES).setParameter(1, ids).getResultList()) {
      SqlRow columns = new SqlRow(row);
      owners.put(
          columns.number(),
          new Owner(
              columns.text(),
              columns.text(),
              columns.text(),
              columns.text(),
              "CLOSED".equals(columns.text())));
    }
    return owners;
  }
}
