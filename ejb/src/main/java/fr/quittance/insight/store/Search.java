package fr.quittance.insight.store;

import fr.quittance.insight.SearchHit;
import fr.quittance.insight.SearchKind;
import fr.quittance.insight.calc.SearchReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tries every reading of what was typed and puts the answers in order: what was recognised, then
 * names, amounts, beginnings, and last what is one typo away. Typos of numbers and references are
 * tried only where nothing else was found, because every number has neighbours.
 */
@ApplicationScoped
public class Search {

  private static final int NAME = 90;
  private static final int BEGINNING = 70;
  private static final int NAME_WITH_TYPO = 60;
  private static final int SHORT_WORD = 3;

  @Inject private SearchStore store;
  @Inject private CodeSearch codes;
  @Inject private PartyNames names;

  /**
   * The best answers.
   *
   * @param phone the number as it is kept, where the text may be one
   */
  public List<SearchHit> find(SearchReading read, Optional<String> phone, int most) {
    SearchStore.Compared compared = store.compared(read.text());
    List<Found> found = new ArrayList<>(codes.exact(read, phone, compared.key(), most));
    found.addAll(named(compared.words(), found.isEmpty(), most));
    if (found.isEmpty()) {
      found.addAll(codes.withTypo(read, phone, compared.key(), most));
    }
    return store.hits(withoutRepetition(found), most);
  }

  /** Bank lines that wait to be matched, by the account that they came from. */
  public List<SearchHit> waitingLines(SearchReading read, int most) {
    return read.iban()
        .map(
            iban -> store.ask(SearchKind.IBAN, CodeSearch.CODE, most, SearchSql.WAITING_LINE, iban))
        .map(found -> store.hits(found, most))
        .orElse(List.of());
  }

  /** Companies and people, creditors among them. */
  private List<Found> named(List<String> words, boolean typos, int most) {
    List<Found> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    found.addAll(
        store.ask(
            SearchKind.CREDITOR, NAME, most, SearchSql.CREDITOR_NAME, String.join("\n", words)));
    found.addAll(parties(NAME, names.withWords(words, most), most));
    if (found.size() < most) {
      found.addAll(parties(BEGINNING, names.withBeginning(words, most), most));
    }
    List<String> together = together(words);
    if (found.size() < most && together.size() < words.size()) {
      found.addAll(parties(NAME, names.withWords(together, most), most));
    }
    if (typos && found.size() < most) {
      found.addAll(
          store.ask(
              SearchKind.CREDITOR,
              NAME_WITH_TYPO,
              most,
              SearchSql.CREDITOR_NEAR_NAME,
              near(words)));
      found.addAll(parties(NAME_WITH_TYPO, names.withTypos(words, most), most));
    }
    return found;
  }

  /** Short words joined to the next one: somebody who types "du pont" may mean Dupont. */
  private static List<String> together(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean first = words.get(i).length() <= SHORT_WORD && i + 1 < words.size();
      joined.add(first ? words.get(i) + words.get(++i) : words.get(i));
    }
    return joined;
  }

  private static String near(List<String> words) {
    return words.stream()
        .map(word -> String.join(" ", PartyNames.around(word)))
        .collect(Collectors.joining("\n"));
  }

  private List<Found> parties(int score, List<Long> ids, int most) {
    return store.askLines(
        SearchKind.DEBTOR,
        score,
        most,
        SearchSql.PARTY,
        ids.stream().map(String::valueOf).toList());
  }

  /** What was found twice counts once, as its best. */
  private static List<Found> withoutRepetition(List<Found> found) {
    Map<List<Object>, Found> best = new LinkedHashMap<>();
    for (Found row : found) {
      best.merge(
          List.of(row.kind(), row.id(), String.valueOf(row.file())),
          row,
          (one, other) -> other.score() > one.score() ? other : one);
    }
    return List.copyOf(best.values());
  }
}
