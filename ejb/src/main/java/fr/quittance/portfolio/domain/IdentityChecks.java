package fr.quittance.portfolio.domain;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Siren;
import fr.quittance.portfolio.PartyIdentity;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartyTerms;
import java.time.LocalDate;
import java.util.Set;

/** What is asked of a person's or company's details, and the form in which they are kept. */
public final class IdentityChecks {

  private static final int LONGEST = 500;
  private static final int SIREN_DIGITS = 9;
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  private IdentityChecks() {}

  /**
   * @throws fr.quittance.kernel.Problem naming every wrong field
   */
  public static PartyIdentity checked(PartyIdentity raw, LocalDate today) {
    String siret = stripped(Siren.digits(raw.siret()));
    String typed = stripped(Siren.digits(raw.siren()));
    String siren = typed == null && siret != null ? head(siret) : typed;
    boolean born = raw.birthDate() != null;
    new InputCheck()
        .require("kind", raw.kind())
        .require("name", raw.name())
        .reject(
            raw.name() != null && raw.name().length() > LONGEST,
            "name",
            "too-long",
            "A name has at most " + LONGEST + " characters.")
        .reject(
            typed != null && !Siren.isSiren(typed),
            "siren",
            "siren",
            "The SIREN fails its check digit.")
        .reject(
            siret != null && !Siren.isSiret(siret), "siret", "siret", "The SIRET fails its check.")
        .reject(
            siret != null && Siren.isSiret(siret) && !siret.startsWith(siren),
            "siret",
            "siret-other",
            "The SIRET is of another SIREN.")
        .reject(
            born && raw.birthDate().isAfter(today),
            "birthDate",
            "future",
            "Nobody is born in the future.")
        .reject(
            raw.deceasedOn() != null
                && (raw.deceasedOn().isAfter(today)
                    || (born && raw.deceasedOn().isBefore(raw.birthDate()))),
            "deceasedOn",
            "deceased-on",
            "A day of death lies between birth and today.")
        .reject(
            raw.language() != null && !LANGUAGES.contains(raw.language()),
            "language",
            "language",
            "A language is fr or en.")
        .done();
    return new PartyIdentity(
        raw.kind(),
        raw.name().strip(),
        stripped(raw.firstName()),
        siren,
        siret,
        raw.birthDate(),
        raw.deceasedOn(),
        raw.language(),
        raw.zone());
  }

  /** What a role asks of its terms; what belongs to another role is left out. */
  public static PartyTerms checked(PartyRole role, PartyTerms raw) {
    boolean guarantor = role == PartyRole.GUARANTOR;
    boolean protector = role == PartyRole.PROTECTOR;
    boolean stands = protector || role == PartyRole.COUNSEL || role == PartyRole.HEIR;
    boolean debtor = role == PartyRole.DEBTOR;
    new InputCheck()
        .reject(
            protector && raw.measure() == null,
            "measure",
            "required",
            "A protector acts under a measure.")
        .reject(
            guarantor && raw.limit() != null && raw.limit().signum() <= 0,
            "limit",
            "not-positive",
            "A guarantor's limit is positive.")
        .reject(
            raw.since() != null && raw.until() != null && raw.until().isBefore(raw.since()),
            "until",
            "until",
            "It ends on or after its first day.")
        .done();
    return new PartyTerms(
        guarantor ? raw.guarantee() : null,
        guarantor ? raw.limit() : null,
        protector ? raw.measure() : null,
        stands ? raw.actsFor() : null,
        debtor ? stripped(raw.serviceCode()) : null,
        debtor ? stripped(raw.engagementNo()) : null,
        debtor ? null : raw.since(),
        debtor ? null : raw.until());
  }

  private static String head(String siret) {
    return siret.length() < SIREN_DIGITS ? siret : siret.substring(0, SIREN_DIGITS);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
