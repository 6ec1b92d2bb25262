package fr.quittance.insight.store;

import fr.quittance.insight.SearchHit;
import fr.quittance.insight.SearchKind;
import fr.quittance.insight.calc.SearchReading;
import fr.quittance.insight.store.SearchStore.Compared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries every reading of what was typed and puts the answers in order: what was recognised, then
 * names, amounts, beginnings, and last what is one typo away. Typos are tried only where little was
 * found to the letter, those of numbers where nothing was, because every number has neighbours.
 */
@ApplicationScoped
public class Search {

  private static final int FEW = 3;

  @Inject private SearchStore store;

  /**
   * The best answers.
   *
   * @param phone the number as it is kept, where the text may be one
   */
  public List<SearchHit> find(SearchReading read, Optional<String> phone, int most) {
    Compared compared = store.compared(read.text());
    CodeSearch codes = new CodeSearch(read, phone, compared.key());
    NameSearch names = new NameSearch(compared.words());
    Asking exactly = new Asking(most);
    codes.exact(exactly);
    names.exact(exactly);
    List<Found> found = store.ask(exactly);
    if (isFewNames(found)) {
      Asking nearly = new Asking(most);
      names.withTypos(nearly, store.known(names.near()));
      found.addAll(store.ask(nearly));
    }
    if (found.isEmpty()) {
      Asking nearly = new Asking(most);
      codes.withTypo(nearly);
      found.addAll(store.ask(nearly));
    }
    return store.hits(withoutRepetition(found), most);
  }

  /** Whether a name was typed, as far as one can tell, that hardly anybody has. */
  private static boolean isFewNames(List<Found> found) {
    return found.stream().noneMatch(row -> row.score() == CodeSearch.CODE)
        && found.stream().filter(row -> row.score() == NameSearch.NAME).limit(FEW).count() < FEW;
  }

  /** Bank lines that wait to be matched, by the account that they came from. */
  public List<SearchHit> waitingLines(SearchReading read, int most) {
    Asking lines = new Asking(most);
    read.iban()
        .ifPresent(
            iban -> lines.add(SearchKind.IBAN, CodeSearch.CODE, SearchSql.WAITING_LINE, iban));
    return store.hits(store.ask(lines), most);
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
