package fr.quittance.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The big list of naughty strings, typed into the box, and as the names of debtors. */
class SearchNaughtyStoreIT {

  private static final String VARIABLE = "QUITTANCE_SAMPLES";

  private final TestDatabase database = TestDatabase.another();

  @Test
  void everyStringIsAnsweredAndFoundUnchangedAsAName() throws IOException {
    List<String> names = new ArrayList<>();
    for (String naughty : strings()) {
      assertThat(search(naughty)).as(naughty).isEmpty();
      if (!naughty.isBlank() && naughty.indexOf('\0') < 0 && naughty.length() <= 500) {
        names.add(naughty);
      }
    }
    place(names);
    List<String> lost =
        names.stream()
            .filter(name -> search(name).stream().noneMatch(hit -> name.equals(hit.debtor())))
            .toList();
    assertThat(lost).isEmpty();
  }

  private void place(List<String> names) {
    StringBuilder csv =
        new StringBuilder("debtor_ref,debtor_type,claim_ref,due_date,amount,name\n");
    for (int i = 0; i < names.size(); i++) {
      csv.append("%1$05dX,BUSINESS,%1$05dY,2026-01-31,10.01,\"".formatted(i))
          .append(names.get(i).replace("\"", "\"\""))
          .append("\"\n");
    }
    PlacementDesk desk = PlacementDesk.open(database);
    assertThat(database.asAgency(em -> desk.place(em, csv.toString())).accepted())
        .isEqualTo(names.size());
  }

  private List<SearchHit> search(String typed) {
    return database.asAgency(
        em ->
            new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
                .with(PhoneNumbers.class, new LibPhoneNumbers())
                .get(SearchQueries.class)
                .search(typed, 500));
  }

  private static String[] strings() throws IOException {
    String root = System.getenv(VARIABLE);
    assumeTrue(root != null, VARIABLE + " is not set: the naughty strings are not searched");
    return new ObjectMapper()
        .readValue(Path.of(root, "security/blns__blns.json").toFile(), String[].class);
  }
}
