package fr.quittance.mandate;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.reports.Agency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agency as every paper shows it: who it is and that it collects amicably (CPCE R124-4 1°). */
@ApplicationScoped
public class AgencyLetterhead {

  @Inject private AgencyQueries agencies;
  @Inject private LawQueries law;

  /**
   * @param language {@code fr} or {@code en}
   * @param day day of the paper, which picks the version of the mandatory statement
   */
  public Agency on(LocalDate day, String language) {
    AgencyProfile profile = agencies.profile();
    return new Agency(
        profile.name(),
        List.of(profile.street(), profile.postcode() + " " + profile.city()),
        law.text(LawCode.ACTIVITY_STATEMENT, language, day)
            .text()
            .replace("{agency}", profile.name()),
        profile.phone(),
        profile.email(),
        smallPrint(profile));
  }

  private static String smallPrint(AgencyProfile profile) {
    String insurance =
        Stream.of(profile.insurer(), profile.insurancePolicy())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(profile.name(), profile.legalForm(), register(profile), insurance)
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining(" – "));
  }

  /** Number and town of the trade register, as business papers must say (C. com. R123-237). */
  private static String register(AgencyProfile profile) {
    String siren = "SIREN " + profile.siren();
    return profile.rcs() == null ? siren : siren + " RCS " + profile.rcs();
  }
}
