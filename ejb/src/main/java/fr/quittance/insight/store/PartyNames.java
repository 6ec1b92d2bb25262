package fr.quittance.insight.store;

import fr.quittance.insight.calc.OneTypo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people and companies by the words of their names: all of them, in any order, the last one
 * perhaps not finished, or each with one typo.
 */
@ApplicationScoped
public class PartyNames {

  private static final int SHORTEST_WITH_TYPO = 4;
  private static final int SHORTEST_BEGINNING = 2;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  /** Parties with all the words, the newest first. */
  List<Long> withWords(List<String> words, int most) {
    Ask ask = new Ask();
    words.forEach(ask::word);
    return ask.parties(most, true);
  }

  /** Parties with all the words but the last, which only begins one. */
  List<Long> withBeginning(List<String> words, int most) {
    String last = words.get(words.size() - 1);
    if (last.length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    Ask ask = new Ask();
    words.subList(0, words.size() - 1).forEach(ask::word);
    ask.beginning(last);
    return ask.parties(most, false);
  }

  /** Parties that have, for each word, the word itself or one that is a typo away from it. */
  List<Long> withTypos(List<String> words, int most) {
    Ask ask = new Ask();
    for (String word : words) {
      List<String> known = known(around(word));
      if (known.isEmpty()) {
        return List.of();
      }
      ask.oneOf(known);
    }
    return ask.parties(most, true);
  }

  /** The word and its neighbours; short words and numbers have too many to be any use. */
  static Set<String> around(String word) {
    Set<String> all = new LinkedHashSet<>(List.of(word));
    if (word.length() >= SHORTEST_WITH_TYPO && word.chars().allMatch(Character::isLetter)) {
      all.addAll(OneTypo.around(word, OneTypo.LETTERS));
    }
    return all;
  }

  private List<String> known(Set<String> words) {
    List<String> found = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(SearchSql.KNOWN_WORDS)
            .setParameter(1, String.join("\n", words))
            .getResultList()) {
      found.add(row.toString());
    }
    return found;
  }

  /** One question to the index of words, a join for each word. */
  private final class Ask {

    private final StringBuilder from = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final List<String> values = new ArrayList<>();
    private int words;

    void word(String word) {
      condition("w%1$d.word = ?", word);
    }

    void beginning(String beginning) {
      condition(
          "w%1$d.word >= ? and w%1$d.word < cast(? as text) || chr(1114111)", beginning, beginning);
    }

    void oneOf(List<String> known) {
      condition("w%1$d.word = any(" + SearchSql.LINES + ")", String.join("\n", known));
    }

    private void condition(String condition, String... bound) {
      from.append(
          words == 0
              ? " from party_word w0"
              : " join party_word w%d on w%d.party_id = w0.party_id".formatted(words, words));
      where.append(words == 0 ? " where " : " and ").append(condition.formatted(words));
      values.addAll(List.of(bound));
      words++;
    }

    /** Twice as many rows as parties wanted: a name may answer with two of its words. */
    List<Long> parties(int most, boolean newestFirst) {
      Query query =
          em.createNativeQuery(
              "select w0.party_id"
                  + from
                  + where
                  + (newestFirst ? " order by w0.party_id desc" : "")
                  + " limit "
                  + 2 * most);
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      Set<Long> found = new LinkedHashSet<>();
      for (Object row : query.getResultList()) {
        found.add(((Number) row).longValue());
      }
      return found.stream().limit(most).toList();
    }
  }
}
