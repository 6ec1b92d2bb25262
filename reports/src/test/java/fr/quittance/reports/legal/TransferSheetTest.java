package fr.quittance.reports.legal;

import static fr.quittance.reports.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.reports.Approved;
import fr.quittance.reports.BalanceTotals;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.Samples;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransferSheetTest {

  @Test
  void listsPartiesBalanceAndFingerprints() throws IOException {
    TransferSheet data = sheet(2, List.of());
    String text = render(data, Locale.FRENCH, "transfer_fr").text();
    Approved.verify("transfer_fr", text);
    assertThat(text).doesNotContain("manquantes");
    Approved.verify("transfer_en", render(data, Locale.ENGLISH, "transfer_en").text());
  }

  @Test
  void anIncompletePackageSaysWhatItLacks() throws IOException {
    String text =
        render(
                sheet(0, List.of("Adresse du débiteur", "Facture FA-2026-0002")),
                Locale.FRENCH,
                "transfer_incomplete")
            .text();
    assertThat(text)
        .contains("Pièces ou informations manquantes", "– Adresse du débiteur", "FA-2026-0002");
  }

  @Test
  void manyClaimsAndDocumentsRunOverSeveralPages() throws IOException {
    PdfText text = render(sheet(60, List.of()), Locale.FRENCH, "transfer_many");
    assertThat(text.pages()).isGreaterThan(3);
    assertThat(text.text()).contains("documents/facture-60.pdf");
  }

  private static TransferSheet sheet(int rows, List<String> missing) {
    return new TransferSheet(
        Samples.agency(),
        new NamedAddress("Étude Exemple", List.of("1 place du Palais", "73000 Chambéry")),
        Samples.creditor(),
        List.of(Samples.debtor(), new NamedAddress(Samples.LONG_NAME, List.of())),
        "F-000123",
        "T-2026-0007",
        "Injonction de payer",
        LocalDate.of(2026, 11, 22),
        Samples.EURO,
        LocalDate.of(2026, 11, 22),
        Samples.claims(rows),
        new BalanceTotals(
            amount("2472"),
            amount("24.14"),
            amount("80"),
            amount("0"),
            amount("0"),
            amount("2576.14")),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    new DocumentLine(
                        "documents/facture-" + i + ".pdf",
                        "Facture",
                        "%064x".formatted(Long.MAX_VALUE - i)))
            .toList(),
        missing);
  }

  private static PdfText render(TransferSheet data, Locale locale, String name) throws IOException {
    return Rendering.pdf(ReportCatalogue.TRANSFER_SHEET, data, locale, name);
  }
}
