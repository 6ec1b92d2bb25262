package fr.quittance.insight;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.insight.calc.SearchReading;
import fr.quittance.insight.store.Search;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * One box for everything: who types something finds the files, people and claims that it may be.
 */
@Stateless
@RowScoped
public class SearchQueries {

  @Inject private Search search;
  @Inject private ContactAddresses addresses;

  /**
   * What a name, a number, an address, a reference or an amount leads to, best first. Accents, case
   * and punctuation do not count, and one typo is forgiven.
   */
  @RequiresPermissions("file:read")
  public List<SearchHit> search(String typed, int limit) {
    SearchReading read = SearchReading.of(typed);
    return read.isEmpty() ? List.of() : search.find(read, phone(read), size(limit));
  }

  /** Lines of the bank that no file has yet, by the IBAN that they came from. */
  @RequiresPermissions("bank:read")
  public List<SearchHit> waitingLines(String iban, int limit) {
    return search.waitingLines(SearchReading.of(iban), size(limit));
  }

  /** A number of no plan counts as a French one: it may be a typo away from one that we know. */
  private Optional<String> phone(SearchReading read) {
    return read.phone()
        .map(addresses::phone)
        .map(
            number ->
                number.usable()
                    ? number.value()
                    : "+33" + number.value().replaceAll("\\D", "").replaceFirst("^(0033|33)", ""))
        .map(number -> number.replaceFirst("^\\+330", "+33"));
  }

  private static int size(int limit) {
    return PageRequest.of(0, limit).size();
  }
}
