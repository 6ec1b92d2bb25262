package fr.quittance.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.reports.Approved;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstLetterTest {

  @Test
  void carriesEveryContentInFrench() throws IOException {
    PdfText letter = render(LetterSamples.firstLetter(2), Locale.FRANCE, "firstLetter_fr");
    Approved.verify("firstLetter_fr", letter.text());
    assertThat(letter.title()).isEqualTo("Première lettre L-2026-0456");
    assertThat(letter.author()).isEqualTo("Cabinet Exemple Recouvrement");
    assertThat(letter.language()).isEqualTo("fr");
    assertThat(letter.pages()).isOne();
  }

  @Test
  void speaksEnglish() throws IOException {
    PdfText letter = render(LetterSamples.firstLetter(1), Locale.UK, "firstLetter_en");
    Approved.verify("firstLetter_en", letter.text());
    assertThat(letter.language()).isEqualTo("en");
  }

  @Test
  void manyClaimsRunOverSeveralPagesUnderTheSameHeader() throws IOException {
    PdfText letter = render(LetterSamples.firstLetter(60), Locale.FRENCH, "firstLetter_many");
    assertThat(letter.pages()).isEqualTo(4);
    assertThat(letter.text().split("Pièce et fondement", -1)).hasSize(letter.pages() + 1);
    assertThat(letter.text())
        .contains("FA-2026-0001", "FA-2026-0060", "Page 4 / 4")
        .contains("Cabinet Exemple Recouvrement · F-000123 · L-2026-0456");
  }

  @Test
  void longNamesAreNotCut() throws IOException {
    NamedAddress party = new NamedAddress(Samples.LONG_NAME, Samples.debtor().address());
    FirstLetter data = LetterSamples.firstLetter(LetterSamples.head(party, party), 1);
    String text = render(data, Locale.FRENCH, "firstLetter_long").text();
    assertThat(text.split("méditerranéennes", -1)).hasSize(5);
  }

  @Test
  void anIncompleteLetterIsRefused() {
    assertThatThrownBy(() -> LetterSamples.firstLetter(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one claim");
    FirstLetter good = LetterSamples.firstLetter(1);
    assertThatThrownBy(
            () ->
                new FirstLetter(
                    good.head(),
                    good.currency(),
                    good.amountsAsOf(),
                    good.claims(),
                    good.payment(),
                    null,
                    List.of(),
                    good.dataProtection()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("L111-8");
  }

  private static PdfText render(FirstLetter data, Locale locale, String name) throws IOException {
    return Rendering.pdf(ReportCatalogue.FIRST_LETTER, data, locale, name);
  }
}
