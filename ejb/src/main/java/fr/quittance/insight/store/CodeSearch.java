package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;
import fr.quittance.insight.calc.OneTypo;
import fr.quittance.insight.calc.SearchReading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Questions about what has a number, a reference, an address or an amount.
 *
 * @param phone the number as it is kept, where the text may be one
 * @param key the text in the form in which references are compared
 */
record CodeSearch(SearchReading read, Optional<String> phone, String key) {

  static final int CODE = 100;
  private static final int AMOUNT = 80;
  private static final int BEGINNING = 70;
  private static final int CODE_WITH_TYPO = 50;
  private static final int SHORTEST_BEGINNING = 3;

  /** What the text is, to the letter, or begins. */
  void exact(Asking asking) {
    asking.addLines(SearchKind.FILE, CODE, SearchSql.FILE, read.files());
    phone.ifPresent(number -> points(asking, SearchKind.PHONE, CODE, List.of(number)));
    read.email().ifPresent(email -> points(asking, SearchKind.EMAIL, CODE, List.of(email)));
    read.siren().ifPresent(n -> asking.add(SearchKind.SIREN, CODE, SearchSql.SIREN, n));
    read.iban().ifPresent(iban -> asking.add(SearchKind.IBAN, CODE, SearchSql.PAYER, iban));
    read.cents().ifPresent(cents -> amounts(asking, cents));
    if (!key.isEmpty()) {
      references(asking);
    }
  }

  private void references(Asking asking) {
    asking.add(SearchKind.CLAIM, CODE, SearchSql.CLAIM, key);
    asking.add(SearchKind.CLAIM, CODE, SearchSql.CLAIM_DOCUMENT, key);
    asking.add(SearchKind.FILE, CODE, SearchSql.DEBTOR_REF, key);
    asking.add(SearchKind.MANDATE, CODE, SearchSql.MANDATE, key);
    asking.add(
        SearchKind.CREDITOR, CODE, SearchSql.CREDITOR_CODE, key, read.siren().orElse(key), key);
    if (isReference()) {
      asking.add(SearchKind.CLAIM, BEGINNING, SearchSql.CLAIM_BEGINNING, key, key);
      asking.add(SearchKind.CLAIM, BEGINNING, SearchSql.DOCUMENT_BEGINNING, key, key);
    }
  }

  private boolean isReference() {
    return key.length() >= SHORTEST_BEGINNING && key.chars().anyMatch(Character::isDigit);
  }

  private static void amounts(Asking asking, long cents) {
    asking.add(SearchKind.AMOUNT, AMOUNT, SearchSql.BALANCE, cents);
    asking.add(SearchKind.AMOUNT, AMOUNT, SearchSql.CLAIM_AMOUNT, cents);
  }

  /** What is one slip away from the text. */
  void withTypo(Asking asking) {
    asking.addLines(SearchKind.FILE, CODE_WITH_TYPO, SearchSql.FILE, read.nearFiles());
    asking.addLines(SearchKind.SIREN, CODE_WITH_TYPO, SearchSql.SIREN, read.nearSirens());
    phone.ifPresent(
        number ->
            points(
                asking, SearchKind.PHONE, CODE_WITH_TYPO, OneTypo.around(number, OneTypo.DIGITS)));
    read.email()
        .ifPresent(
            email ->
                points(
                    asking,
                    SearchKind.EMAIL,
                    CODE_WITH_TYPO,
                    OneTypo.around(email, OneTypo.ADDRESS)));
    if (isReference() && phone.isEmpty() && read.email().isEmpty()) {
      Collection<String> near = OneTypo.around(key, OneTypo.KEYS);
      asking.addLines(SearchKind.CLAIM, CODE_WITH_TYPO, SearchSql.CLAIM, near);
      asking.addLines(SearchKind.CLAIM, CODE_WITH_TYPO, SearchSql.CLAIM_DOCUMENT, near);
    }
  }

  private static void points(Asking asking, SearchKind kind, int score, Collection<String> values) {
    asking.add(kind, score, SearchSql.CONTACT_POINT, kind.name(), String.join("\n", values));
  }
}
