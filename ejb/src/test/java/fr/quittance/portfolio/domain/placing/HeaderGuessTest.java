package fr.quittance.portfolio.domain.placing;

import static fr.quittance.portfolio.domain.placing.PlacedColumn.AMOUNT;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.BIRTH_DATE;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.CLAIM_REF;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.DEBTOR_REF;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.DUE_DATE;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.EMAIL;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.ISSUE_DATE;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.NAME;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.POSTCODE;
import static fr.quittance.portfolio.domain.placing.PlacedColumn.SIREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {

  @Test
  void headersOfCreditorsAreRecognised() {
    assertThat(
            HeaderGuess.of(
                List.of(
                    "N° client",
                    "Raison sociale",
                    "N° Facture",
                    "Date d’échéance",
                    "Montant TTC",
                    "Code Postal",
                    "E-mail",
                    "SIRET",
                    "Date de facture",
                    "Né(e) le")))
        .containsExactly(
            DEBTOR_REF,
            NAME,
            CLAIM_REF,
            DUE_DATE,
            AMOUNT,
            POSTCODE,
            EMAIL,
            SIREN,
            ISSUE_DATE,
            BIRTH_DATE);
  }

  @Test
  void ourOwnNamesAreRecognisedAndEnglishOnesToo() {
    assertThat(HeaderGuess.of(Stream.of(PlacedColumn.values()).map(PlacedColumn::field).toList()))
        .containsExactly(PlacedColumn.values());
    assertThat(HeaderGuess.of(List.of("customerID", "InvoiceNumber", "DueDate", "InvoiceAmount")))
        .containsExactly(DEBTOR_REF, CLAIM_REF, DUE_DATE, AMOUNT);
  }

  @Test
  void whatResemblesNothingIsLeftAlone() {
    assertThat(HeaderGuess.of(List.of("agence", "", "xyz"))).containsOnlyNulls();
  }

  @Property(tries = 200)
  void eachColumnOfOursIsProposedOnce(
      @ForAll @Size(max = 12) List<@StringLength(max = 20) String> header) {
    List<PlacedColumn> guesses = HeaderGuess.of(header);
    assertThat(guesses).hasSize(header.size());
    assertThat(guesses.stream().filter(guess -> guess != null)).doesNotHaveDuplicates();
  }
}
