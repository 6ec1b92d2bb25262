package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real files and hostile strings that the authors did not write. */
class PlacementSampleStoreIT {

  private static final String VARIABLE = "QUITTANCE_SAMPLES";
  private static final String HEADER =
      "debtor_ref,debtor_type,claim_ref,due_date,amount,name,first_name,description\n";

  /** The American ledger as it is: names and kinds come from constants. */
  private static final PlacementMapping LEDGER =
      new PlacementMapping(
          Map.of(
              "debtor_ref", "customerID",
              "claim_ref", "invoiceNumber",
              "issue_date", "InvoiceDate",
              "due_date", "DueDate",
              "amount", "InvoiceAmount"),
          Map.of("name", "Client", "debtor_type", "BUSINESS", "currency", "EUR"),
          "M/d/yyyy",
          ".");

  private final TestDatabase database = TestDatabase.shared();
  private final PlacementDesk desk = PlacementDesk.open(database);

  @Test
  void aForeignLedgerIsPlacedUnchangedThroughAMapping() throws IOException {
    byte[] content = sample("debts/ibm__accounts-receivable.csv");
    List<String[]> rows =
        new String(content, StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    PlacementReport report = database.asAgency(em -> desk.place(em, content, LEDGER));
    assertThat(report.received()).isEqualTo(rows.size());
    assertThat(report.accepted()).isEqualTo(rows.size());
    BigDecimal sum =
        rows.stream().map(row -> new BigDecimal(row[6])).reduce(BigDecimal.ZERO, BigDecimal::add);
    long customers = rows.stream().map(row -> row[1]).distinct().count();
    database.doAsAgency(
        em -> {
          assertThat(desk.count(em, "select count(*) from case_file where mandate_id = ?"))
              .isEqualTo(customers);
          Object placed =
              em.createNativeQuery("select sum(amount) from claim where mandate_id = ?")
                  .setParameter(1, desk.mandate().value())
                  .getSingleResult();
          assertThat((BigDecimal) placed).isEqualByComparingTo(sum);
        });
    PlacementReport again = database.asAgency(em -> desk.place(em, content, LEDGER));
    assertThat(again.repeated()).isTrue();
    assertThat(again.id()).isEqualTo(report.id());
  }

  @Test
  void withBlanksAndWrongDatesOnlyTheOtherRowsLoad() throws IOException {
    String text = new String(sample("debts/ibm__accounts-receivable.csv"), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(text.lines().toList());
    String[] second = lines.get(2).split(",", -1);
    second[5] = "";
    lines.set(2, String.join(",", second));
    String[] third = lines.get(3).split(",", -1);
    third[5] = "31/12/2012";
    lines.set(3, String.join(",", third));
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    PlacementReport report = database.asAgency(em -> desk.place(em, content, LEDGER));
    assertThat(report.rejected()).isEqualTo(2);
    List<PlacedRow> rows = database.asAgency(em -> desk.rows(em, report));
    assertThat(rows.stream().filter(row -> row.file() == null).map(PlacedRow::row))
        .containsExactly(3, 4);
  }

  @Test
  void naughtyStringsAreKeptToTheLetter() throws IOException {
    String[] strings =
        new ObjectMapper().readValue(sample("security/blns__blns.json"), String[].class);
    List<String> kept =
        Arrays.stream(strings)
            .filter(text -> !text.isBlank() && text.indexOf('\0') < 0 && text.length() <= 500)
            .toList();
    assertThat(kept).hasSizeGreaterThan(400);
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < kept.size(); i++) {
      String quoted = '"' + kept.get(i).replace("\"", "\"\"") + '"';
      csv.append(
          "D"
              + i
              + ",BUSINESS,C"
              + i
              + ",2026-01-31,10,"
              + quoted
              + ','
              + quoted
              + ','
              + quoted
              + '\n');
    }
    PlacementReport report = database.asAgency(em -> desk.place(em, csv.toString()));
    assertThat(report.accepted()).isEqualTo(kept.size());
    List<?> stored =
        database.asAgency(
            em ->
                em.createNativeQuery(
                        "select p.name from case_file f join file_party fp on fp.file_id = f.id"
                            + " join party p on p.id = fp.party_id where f.mandate_id = ? order by f.id")
                    .setParameter(1, desk.mandate().value())
                    .getResultList());
    assertThat(stored.stream().map(String::valueOf).toList()).isEqualTo(kept);
  }

  private static byte[] sample(String path) throws IOException {
    String root = System.getenv(VARIABLE);
    assumeTrue(root != null, VARIABLE + " is not set: the real samples are not placed");
    return Files.readAllBytes(Path.of(root, path));
  }
}
