package fr.quittance.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.reports.Approved;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GenericLetterTest {

  @Test
  void aReceiptRecallsTheFirstLetterAndAsksForNothing() throws IOException {
    String text = render(LetterSamples.receipt(), Locale.FRENCH, "receipt_fr").text();
    Approved.verify("receipt_fr", text);
    assertThat(text)
        .contains("référence L-2026-0400 du 2 octobre 2026")
        .doesNotContain("Sommes dues", "IBAN");
  }

  @Test
  void aReminderListsClaimsAndPayment() throws IOException {
    Approved.verify(
        "reminder_fr", render(LetterSamples.reminder(1), Locale.FRENCH, "reminder_fr").text());
    Approved.verify(
        "reminder_en", render(LetterSamples.reminder(3), Locale.ENGLISH, "reminder_en").text());
  }

  @Test
  void manyClaimsKeepTheirTotalWithARow() throws IOException {
    PdfText letter = render(LetterSamples.reminder(80), Locale.FRENCH, "reminder_many");
    assertThat(letter.pages()).isGreaterThan(3);
    assertThat(letter.text())
        .contains("FA-2026-0080")
        .contains("102\u202f000,00", "106\u202f165,60");
  }

  private static PdfText render(GenericLetter data, Locale locale, String name) throws IOException {
    return Rendering.pdf(ReportCatalogue.GENERIC_LETTER, data, locale, name);
  }
}
