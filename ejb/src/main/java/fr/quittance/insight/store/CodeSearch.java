package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;
import fr.quittance.insight.calc.OneTypo;
import fr.quittance.insight.calc.SearchReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what has a number, a reference, an address or an amount. */
@ApplicationScoped
public class CodeSearch {

  static final int CODE = 100;
  private static final int AMOUNT = 80;
  private static final int BEGINNING = 70;
  private static final int CODE_WITH_TYPO = 50;
  private static final int SHORTEST_BEGINNING = 3;

  @Inject private SearchStore store;

  /** What the text is, to the letter, or begins. */
  List<Found> exact(SearchReading read, Optional<String> phone, String key, int most) {
    List<Found> found = new ArrayList<>();
    found.addAll(store.askLines(SearchKind.FILE, CODE, most, SearchSql.FILE, read.files()));
    phone.ifPresent(number -> found.addAll(points("PHONE", CODE, most, List.of(number))));
    read.email().ifPresent(email -> found.addAll(points("EMAIL", CODE, most, List.of(email))));
    read.siren()
        .ifPresent(
            n ->
                found.addAll(
                    store.askLines(SearchKind.SIREN, CODE, most, SearchSql.SIREN, List.of(n))));
    read.iban()
        .ifPresent(
            iban -> found.addAll(store.ask(SearchKind.IBAN, CODE, most, SearchSql.PAYER, iban)));
    read.cents().ifPresent(cents -> found.addAll(amounts(cents, most)));
    if (!key.isEmpty()) {
      found.addAll(references(read, key, most));
    }
    return found;
  }

  private List<Found> references(SearchReading read, String key, int most) {
    List<Found> found = new ArrayList<>();
    found.addAll(store.ask(SearchKind.CLAIM, CODE, most, SearchSql.CLAIM, key));
    found.addAll(store.ask(SearchKind.CLAIM, CODE, most, SearchSql.CLAIM_DOCUMENT, key));
    found.addAll(store.ask(SearchKind.FILE, CODE, most, SearchSql.DEBTOR_REF, key));
    found.addAll(store.ask(SearchKind.MANDATE, CODE, most, SearchSql.MANDATE, key));
    found.addAll(
        store.ask(
            SearchKind.CREDITOR,
            CODE,
            most,
            SearchSql.CREDITOR_CODE,
            key,
            read.siren().orElse(key),
            key));
    boolean reference =
        key.length() >= SHORTEST_BEGINNING && key.chars().anyMatch(Character::isDigit);
    if (reference && found.isEmpty()) {
      found.addAll(
          store.ask(SearchKind.CLAIM, BEGINNING, most, SearchSql.CLAIM_BEGINNING, key, key));
      found.addAll(
          store.ask(SearchKind.CLAIM, BEGINNING, most, SearchSql.DOCUMENT_BEGINNING, key, key));
    }
    return found;
  }

  private List<Found> amounts(long cents, int most) {
    List<Found> found = new ArrayList<>();
    found.addAll(store.ask(SearchKind.AMOUNT, AMOUNT, most, SearchSql.BALANCE, cents));
    found.addAll(store.ask(SearchKind.AMOUNT, AMOUNT, most, SearchSql.CLAIM_AMOUNT, cents));
    return found;
  }

  /** What is one slip away from the text. */
  List<Found> withTypo(SearchReading read, Optional<String> phone, String key, int most) {
    List<Found> found = new ArrayList<>();
    found.addAll(
        store.askLines(SearchKind.FILE, CODE_WITH_TYPO, most, SearchSql.FILE, read.nearFiles()));
    found.addAll(
        store.askLines(SearchKind.SIREN, CODE_WITH_TYPO, most, SearchSql.SIREN, read.nearSirens()));
    phone.ifPresent(
        number ->
            found.addAll(
                points("PHONE", CODE_WITH_TYPO, most, OneTypo.around(number, OneTypo.DIGITS))));
    read.email()
        .ifPresent(
            email ->
                found.addAll(
                    points("EMAIL", CODE_WITH_TYPO, most, OneTypo.around(email, OneTypo.ADDRESS))));
    if (found.isEmpty()
        && key.length() > SHORTEST_BEGINNING
        && key.chars().anyMatch(Character::isDigit)) {
      String near = String.join("\n", OneTypo.around(key, OneTypo.KEYS));
      found.addAll(store.ask(SearchKind.CLAIM, CODE_WITH_TYPO, most, SearchSql.CLAIM, near));
      found.addAll(
          store.ask(SearchKind.CLAIM, CODE_WITH_TYPO, most, SearchSql.CLAIM_DOCUMENT, near));
    }
    return found;
  }

  private List<Found> points(String kind, int score, int most, Collection<String> values) {
    return store.ask(
        SearchKind.valueOf(kind),
        score,
        most,
        SearchSql.CONTACT_POINT,
        kind,
        String.join("\n", values));
  }
}
