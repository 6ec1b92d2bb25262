package fr.quittance.compliance.store;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.calc.GateCase.Cap;
import fr.quittance.compliance.calc.OpenHours;
import fr.quittance.law.ContactWindow;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawNumber;
import fr.quittance.law.LawQueries;
import fr.quittance.law.LawText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the law tables say to the gate, in the gate's own terms. */
@ApplicationScoped
public class GateLaw {

  private static final String ANY_OTHER_ZONE = "";

  private LawQueries law;

  public GateLaw() {}

  @Inject
  public GateLaw(LawQueries law) {
    this.law = law;
  }

  List<Cap> caps(LocalDate on) {
    return law.numbers(LawCode.CONTACT_CAP, on).stream().map(cap -> cap(cap, on)).toList();
  }

  List<OpenHours> hours(String debtorKind, Channel channel, LocalDate on) {
    String profile = law.text(LawCode.CONTACT_PROFILE, debtorKind, on).text();
    return law.windows(profile, channel.name()).stream().map(GateLaw::hours).toList();
  }

  Map<LocalDate, String> holidays(ZoneId zone, LocalDate on) {
    Map<String, String> regions = texts(LawCode.HOLIDAY_REGION, on);
    String region = regions.getOrDefault(zone.getId(), regions.get(ANY_OTHER_ZONE));
    return law.calendar(region).holidays().values().stream()
        .collect(Collectors.toMap(holiday -> holiday.day(), holiday -> holiday.label()));
  }

  Map<String, String> sources(LocalDate on) {
    return texts(LawCode.RULE_SOURCE, on);
  }

  private Map<String, String> texts(LawCode code, LocalDate on) {
    return law.texts(code, on).stream().collect(Collectors.toMap(LawText::category, LawText::text));
  }

  private Cap cap(LawNumber cap, LocalDate on) {
    LawNumber days = law.number(LawCode.CONTACT_CAP_DAYS, cap.category(), on);
    return new Cap(
        cap.category(), cap.value().intValueExact(), days.value().intValueExact(), cap.source());
  }

  private static OpenHours hours(ContactWindow window) {
    return new OpenHours(
        window.day(),
        window.opens(),
        window.closes(),
        window.validFrom(),
        window.validTo(),
        window.source());
  }
}
