package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One question to the index of words, a join for each word. */
final class PartyWords {

  private final StringBuilder from = new StringBuilder();
  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private String order = "";
  private int words;

  PartyWords word(String word) {
    return condition("w%1$d.word = ?", word);
  }

  PartyWords beginning(String beginning) {
    return condition(
        "w%1$d.word >= ? and w%1$d.word < cast(? as text) || chr(1114111)", beginning, beginning);
  }

  PartyWords oneOf(Collection<String> known) {
    return condition("w%1$d.word = any(" + SearchSql.LINES + ")", String.join("\n", known));
  }

  PartyWords newestFirst() {
    order = " order by w0.party_id desc";
    return this;
  }

  private PartyWords condition(String condition, String... bound) {
    from.append(
        words == 0
            ? "party_word w0"
            : " join party_word w%1$d on w%1$d.party_id = w0.party_id".formatted(words));
    where.append(words == 0 ? "" : " and ").append(condition.formatted(words));
    values.addAll(List.of(bound));
    words++;
    return this;
  }

  /** Twice as many rows as parties wanted: a name may answer with two of its words. */
  void add(Asking asking, int score) {
    String parties =
        "select w0.party_id from %s where %s%s limit %d"
            .formatted(from, where, order, 2 * asking.most());
    asking.add(SearchKind.DEBTOR, score, SearchSql.PARTIES.formatted(parties), values.toArray());
  }
}
