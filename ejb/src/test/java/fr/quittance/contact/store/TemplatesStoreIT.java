package fr.quittance.contact.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.Purpose;
import fr.quittance.contact.TemplateRow;
import fr.quittance.contact.domain.TemplateText;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The templates that are shipped. */
class TemplatesStoreIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Set<String> FIGURES =
      Set.of(
          "agency",
          "agencyPhone",
          "agencyEmail",
          "balance",
          "creditor",
          "debtor",
          "file",
          "firstLetterRef",
          "firstLetterDate",
          "iban",
          "payee",
          "payeeNote",
          "paymentAmount",
          "paymentDate",
          "paymentReference");
  // The 7-bit alphabet of SMS, as far as our texts and figures need it.
  private static final String GSM =
      "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà{}€\n";

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void everyTemplateOfTheInterfaceIsThereInBothLanguages() {
    Map<String, List<Channel>> promised =
        Map.of(
            "FIRST_LETTER", List.of(Channel.LETTER),
            "REMINDER", List.of(Channel.SMS, Channel.EMAIL, Channel.LETTER, Channel.CALL),
            "FORMAL_NOTICE", List.of(Channel.LETTER),
            "RECEIPT", List.of(Channel.EMAIL, Channel.LETTER));
    promised.forEach(
        (code, channels) ->
            channels.forEach(
                channel ->
                    List.of("fr", "en")
                        .forEach(
                            language -> {
                              TemplateRow row = current(code, channel, language);
                              assertThat(row.language()).isEqualTo(language);
                              assertThat(row.purpose())
                                  .isEqualTo(
                                      code.equals("RECEIPT")
                                          ? Purpose.MANDATORY
                                          : Purpose.SOLICITATION);
                            })));
  }

  @Test
  void anotherLanguageFallsBackToFrench() {
    assertThat(current("REMINDER", Channel.SMS, "de").language()).isEqualTo("fr");
  }

  @Test
  void noTemplateUsesAForbiddenWord() {
    List<String> words = database.asAgency(em -> new Templates(em).forbiddenWords());
    assertThat(words).contains("huissier", "sommation", "ficp");
    for (TemplateRow row : all()) {
      String text = (row.subject() + " " + row.body()).toLowerCase(Locale.FRENCH);
      assertThat(words.stream().filter(text::contains)).as(row.code() + row.channel()).isEmpty();
    }
  }

  @Test
  void everyPlaceholderIsOneWeCanFill() {
    for (TemplateRow row : all()) {
      Set<String> used = new TreeSet<>(new TemplateText(row.body()).missing(Map.of()));
      used.addAll(
          new TemplateText(row.body().replaceAll("\\{\\?\\w+}|\\{/}", "")).missing(Map.of()));
      assertThat(FIGURES).as(row.code() + row.channel()).containsAll(used);
    }
  }

  @Test
  void everyLaterSolicitationRecallsTheFirstLetter() {
    for (TemplateRow row : all()) {
      if (row.purpose() == Purpose.SOLICITATION && !row.code().equals("FIRST_LETTER")) {
        assertThat(row.body()).contains("{firstLetterRef}", "{firstLetterDate}");
      }
    }
  }

  @Test
  void shortMessagesAreShortPlainAndMayBeStopped() {
    for (TemplateRow row : all()) {
      if (row.channel() == Channel.SMS) {
        assertThat(row.body()).contains("STOP");
        assertThat(row.body().chars().filter(c -> GSM.indexOf(c) < 0)).isEmpty();
        assertThat(row.body().length()).isLessThan(200);
        assertThat(row.body().toLowerCase(Locale.FRENCH)).doesNotContain("dette", "debt", "impayé");
      }
    }
  }

  @Test
  void whatIsSaidOnThePhoneNamesNoDebt() {
    for (TemplateRow row : all()) {
      if (row.channel() == Channel.CALL) {
        assertThat(new TemplateText(row.body()).missing(Map.of()))
            .doesNotContain("balance", "creditor", "principal");
      }
    }
  }

  private TemplateRow current(String code, Channel channel, String language) {
    return database.asAgency(
        em -> new Templates(em).current(code, channel, language, TODAY).orElseThrow());
  }

  private List<TemplateRow> all() {
    List<TemplateRow> all = database.asAgency(em -> new Templates(em).all(TODAY));
    assertThat(all).isNotEmpty();
    return all;
  }
}
