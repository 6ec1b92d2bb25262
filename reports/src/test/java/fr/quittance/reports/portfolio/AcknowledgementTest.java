package fr.quittance.reports.portfolio;

import static fr.quittance.reports.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.reports.Approved;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.Samples;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

  @Test
  void tellsFiguresReasonsAndRows() throws IOException {
    Approved.verify(
        "acknowledgement_fr", pdf(sample(), Locale.FRENCH, "acknowledgement_fr").text());
    Approved.verify(
        "acknowledgement_en", pdf(sample(), Locale.ENGLISH, "acknowledgement_en").text());
  }

  @Test
  void whatAPaperCannotCarryIsSaid() throws IOException {
    List<AcknowledgedRow> rows = new ArrayList<>();
    for (int i = 2; i < 202; i++) {
      rows.add(accepted(i));
    }
    PdfText text =
        pdf(
            acknowledgement("CLAIMS", 10_200, 10_200, 0, 0, List.of(), rows, 10_000),
            Locale.FRENCH,
            "acknowledgement_many");
    assertThat(text.pages()).isGreaterThan(3);
    assertThat(text.text()).contains("10\u202f000 autres lignes figurent dans le fichier CSV");
  }

  @Test
  void anUpdateAndAWithdrawalPlaceNothing() throws IOException {
    for (String kind : List.of("UPDATE", "WITHDRAWAL")) {
      Acknowledgement data =
          new Acknowledgement(
              Samples.agency(),
              Samples.creditor(),
              "1001",
              kind,
              "M-0001",
              LocalDate.of(2026, 1, 5),
              LocalDate.of(2026, 11, 22),
              null,
              1,
              1,
              0,
              0,
              1,
              List.of(),
              List.of(),
              List.of(accepted(2)),
              0);
      assertThat(pdf(data, Locale.FRENCH, "acknowledgement_" + kind).text())
          .doesNotContain("Montant confié")
          .contains(kind.equals("UPDATE") ? "Mise à jour" : "suspendus");
    }
  }

  @Test
  void figuresThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> acknowledgement("CLAIMS", 5, 1, 1, 1, List.of(), List.of(), 0))
        .hasMessageContaining("5 rows are not 1 + 1 + 1");
  }

  private static Acknowledgement sample() {
    return acknowledgement(
        "CLAIMS",
        4,
        2,
        1,
        1,
        List.of(
            new Acknowledgement.Reason("échéance : date impossible", true, 1),
            new Acknowledgement.Reason("téléphone : numéro de téléphone douteux", false, 1)),
        List.of(
            new AcknowledgedRow(
                3, "Rejetée", null, null, null, null, null, "échéance : date impossible"),
            new AcknowledgedRow(
                5,
                "Déjà connue",
                "F-00000042",
                "CL-778",
                "FA-2026-0001",
                amount("1234.50"),
                Samples.EURO,
                "créance déjà confiée sous ce mandat"),
            accepted(2),
            accepted(4)),
        0);
  }

  private static AcknowledgedRow accepted(int row) {
    return new AcknowledgedRow(
        row,
        "Acceptée",
        "F-00000%03d".formatted(row),
        "CL-%d".formatted(row),
        "FA-2026-%04d".formatted(row),
        amount("1250.00"),
        Samples.EURO,
        "");
  }

  private static Acknowledgement acknowledgement(
      String kind,
      int received,
      int accepted,
      int duplicates,
      int rejected,
      List<Acknowledgement.Reason> reasons,
      List<AcknowledgedRow> rows,
      int unprinted) {
    return new Acknowledgement(
        Samples.agency(),
        Samples.creditor(),
        "1000",
        kind,
        "M-0001",
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 11, 22),
        "créances novembre.csv",
        received,
        accepted,
        duplicates,
        rejected,
        2,
        List.of(
            new Acknowledgement.Sum(Samples.EURO, amount("2500")),
            new Acknowledgement.Sum("CHF", amount("10.5"))),
        reasons,
        rows,
        unprinted);
  }

  private static PdfText pdf(Acknowledgement data, Locale locale, String name) throws IOException {
    return Rendering.pdf(ReportCatalogue.ACKNOWLEDGEMENT, data, locale, name);
  }
}
