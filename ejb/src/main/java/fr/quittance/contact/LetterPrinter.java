package fr.quittance.contact;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.kernel.id.FileId;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.OpenClaims;
import fr.quittance.portfolio.PayeeRow;
import fr.quittance.reports.ClaimLine;
import fr.quittance.reports.Mention;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.PaymentMethods;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.letters.FirstLetter;
import fr.quittance.reports.letters.GenericLetter;
import fr.quittance.reports.letters.Letterhead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints letters with the contents that the law asks of them (CPCE R124-4). */
@ApplicationScoped
class LetterPrinter {

  private final ReportEngine engine = new ReportEngine();

  @Inject private AgencyLetterhead letterhead;
  @Inject private LawQueries law;
  @Inject private CreditorQueries creditors;
  @Inject private FileQueries files;

  /**
   * The letter as PDF.
   *
   * @param ref the letter's own reference
   * @throws IllegalArgumentException naming what is missing
   */
  byte[] print(Draft draft, String ref, LocalDate day) {
    Locale locale = Locale.forLanguageTag(draft.language());
    Letterhead head = head(draft, ref, day);
    return draft.isFirstLetter()
        ? engine.render(
            ReportCatalogue.FIRST_LETTER, first(draft, head, day), locale, ReportFormat.PDF)
        : engine.render(
            ReportCatalogue.GENERIC_LETTER, further(draft, head), locale, ReportFormat.PDF);
  }

  private FirstLetter first(Draft draft, Letterhead head, LocalDate day) {
    Correspondence of = draft.of();
    return new FirstLetter(
        head,
        of.balance().currency(),
        of.balance().asOf(),
        claims(draft),
        payment(of),
        null,
        Stream.concat(
                payees(draft).stream(),
                Stream.of(
                    new Mention(null, law.text(LawCode.L111_8_AL2, "fr", day).text()),
                    new Mention(null, law.text(LawCode.L111_8_AL3, "fr", day).text())))
            .toList(),
        new Mention(null, dataProtection(draft, day)));
  }

  private GenericLetter further(Draft draft, Letterhead head) {
    Correspondence of = draft.of();
    boolean receipt = draft.isReceipt();
    return new GenericLetter(
        head,
        of.firstLetter() == null ? null : of.firstLetter().ref(),
        of.firstLetter() == null ? null : of.firstLetter().sentOn(),
        draft.subject(),
        Arrays.asList(draft.body().split("\\n\\s*\\n")),
        of.balance().currency(),
        receipt ? List.of() : claims(draft),
        receipt ? null : payment(of),
        receipt ? List.of() : payees(draft));
  }

  /** Whom to pay, where somebody else than the creditor has the right to it. */
  private static List<Mention> payees(Draft draft) {
    List<PayeeRow> payees = draft.of().payees();
    return payees.isEmpty()
        ? List.of()
        : List.of(
            new Mention(
                Words.in(draft.language()).of("payee.title"),
                new PayeeWords(payees, draft.language()).text()));
  }

  private Letterhead head(Draft draft, String ref, LocalDate day) {
    Correspondence of = draft.of();
    if (of.agency() == null) {
      throw new IllegalArgumentException("agency profile is missing");
    }
    RegisterCreditor creditor = creditors.byId(of.file().creditorId()).details();
    return new Letterhead(
        letterhead.on(day, draft.language()),
        new NamedAddress(of.addressee().fullName(), lines(of, draft.language())),
        new NamedAddress(
            creditor.name(),
            written(creditor.street(), joined(creditor.postcode(), creditor.city()))),
        of.file().ref(),
        ref,
        day);
  }

  private List<ClaimLine> claims(Draft draft) {
    FileId file = draft.of().file().id();
    return new OpenClaims(draft.of().balance())
        .lines(files.claims(file), Locale.forLanguageTag(draft.language()));
  }

  private String dataProtection(Draft draft, LocalDate day) {
    AgencyProfile agency = draft.of().agency();
    return law.text(LawCode.GDPR_NOTICE, draft.language(), day)
        .text()
        .replace("{agency}", agency.name())
        .replace("{creditor}", draft.of().file().creditorName())
        .replace("{dataProtectionEmail}", agency.dataProtectionEmail());
  }

  private static PaymentMethods payment(Correspondence of) {
    return of.payee()
        .map(
            payee ->
                new PaymentMethods(payee.name(), payee.iban(), payee.bic(), of.file().ref(), null))
        .orElseGet(
            () ->
                new PaymentMethods(
                    of.agency().name(),
                    of.agency().clientIban(),
                    of.agency().clientBic(),
                    of.file().ref(),
                    null));
  }

  /** The address as the post wants it; below the name of a representative, whom he stands for. */
  private static List<String> lines(Correspondence of, String language) {
    List<String> lines = new ArrayList<>();
    if (of.redirected()) {
      lines.add(Words.in(language).with("letter.for", of.debtor().fullName()));
    }
    lines.addAll(of.recipient().postalLines());
    return lines;
  }

  private static List<String> written(String... parts) {
    return Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList();
  }

  private static String joined(String... parts) {
    return String.join(" ", written(parts));
  }
}
