package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;
import fr.quittance.insight.calc.OneTypo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions about people and companies by the words of their names: all of them, in any order, the
 * last one perhaps not finished, or each with one typo.
 */
record NameSearch(List<String> words) {

  static final int NAME = 90;
  private static final int BEGINNING = 70;
  private static final int NAME_WITH_TYPO = 60;
  private static final int SHORTEST_WITH_TYPO = 4;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORT_WORD = 3;

  void exact(Asking asking) {
    if (words.isEmpty()) {
      return;
    }
    asking.add(SearchKind.CREDITOR, NAME, SearchSql.CREDITOR_NAME, String.join("\n", words));
    parties(asking, NAME, words);
    List<String> together = together();
    if (together.size() < words.size()) {
      parties(asking, NAME, together);
    }
    if (last().length() >= SHORTEST_BEGINNING) {
      PartyWords ask = new PartyWords();
      words.subList(0, words.size() - 1).forEach(ask::word);
      ask.beginning(last()).add(asking, BEGINNING);
    }
  }

  private static void parties(Asking asking, int score, List<String> all) {
    PartyWords ask = new PartyWords();
    all.forEach(ask::word);
    ask.newestFirst().add(asking, score);
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  /** Short words joined to the next one: somebody who types "du pont" may mean Dupont. */
  private List<String> together() {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean first = words.get(i).length() <= SHORT_WORD && i + 1 < words.size();
      joined.add(first ? words.get(i) + words.get(++i) : words.get(i));
    }
    return joined;
  }

  /** Every word that may have been meant by one of these. */
  Set<String> near() {
    Set<String> all = new LinkedHashSet<>();
    words.forEach(word -> all.addAll(around(word)));
    return all;
  }

  /**
   * Names with, for each word, one that may have been meant by it.
   *
   * @param known those of {@link #near} that some name has
   */
  void withTypos(Asking asking, Collection<String> known) {
    PartyWords ask = new PartyWords();
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      Set<String> meant = around(word);
      meant.retainAll(known);
      if (meant.isEmpty()) {
        return;
      }
      ask.oneOf(meant);
      lines.add(String.join(" ", meant));
    }
    ask.newestFirst().add(asking, NAME_WITH_TYPO);
    asking.addLines(SearchKind.CREDITOR, NAME_WITH_TYPO, SearchSql.CREDITOR_NEAR_NAME, lines);
  }

  /** The word and its neighbours; short words and numbers have too many to be any use. */
  private static Set<String> around(String word) {
    Set<String> all = new LinkedHashSet<>(List.of(word));
    if (word.length() >= SHORTEST_WITH_TYPO && word.chars().allMatch(Character::isLetter)) {
      all.addAll(OneTypo.around(word, OneTypo.LETTERS));
    }
    return all;
  }
}
