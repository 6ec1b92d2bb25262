package fr.quittance.compliance.store;

import fr.quittance.compliance.AddressKind;
import fr.quittance.compliance.AgencyRegister;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.compliance.NormalisedAddress;
import fr.quittance.compliance.Purpose;
import fr.quittance.compliance.ReachablePoint;
import fr.quittance.compliance.calc.GateCase;
import fr.quittance.compliance.calc.GateCase.Binding;
import fr.quittance.compliance.calc.GateCase.Reach;
import fr.quittance.kernel.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Gathers what the rules look at. */
@ApplicationScoped
public class CaseReader {

  private AgencyRegister agency;
  private GateLaw law;
  private ContactAddresses addresses;
  private AttemptStore attempts;
  private HoldStore holds;
  private SuppressionStore suppressions;
  private LetterStore letters;

  public CaseReader() {}

  @Inject
  public CaseReader(
      AgencyRegister agency,
      GateLaw law,
      ContactAddresses addresses,
      AttemptStore attempts,
      HoldStore holds,
      SuppressionStore suppressions,
      LetterStore letters) {
    this.agency = agency;
    this.law = law;
    this.addresses = addresses;
    this.attempts = attempts;
    this.holds = holds;
    this.suppressions = suppressions;
    this.letters = letters;
  }

  /**
   * @param question with its instant
   * @param except an attempt that takes no place under the caps, or 0
   */
  public GateCase read(ContactQuestion question, long except) {
    ContactSubject subject = question.subject();
    Channel channel = question.channel();
    Instant at = question.at();
    LocalDate today = LocalDate.ofInstant(at, subject.zone());
    boolean solicitation = question.purpose() == Purpose.SOLICITATION;
    List<GateCase.Cap> caps = law.caps(today);
    int longest = caps.stream().mapToInt(GateCase.Cap::days).max().orElse(0);
    return new GateCase(
        new Binding(solicitation, solicitation && channel.disturbs()),
        agency.guarantees(),
        subject.zone(),
        subject.closed(),
        firstLetterGone(question),
        reach(question),
        holds.stopping(subject.file(), question.purpose(), Paris.dayOf(at)),
        law.hours(subject.debtorKind(), channel, today),
        law.holidays(subject.zone(), today),
        caps,
        attempts.disturbances(subject.debtor(), at.minus(Duration.ofDays(longest + 1L)), except),
        law.sources(today));
  }

  /**
   * A letter asked about before the first one left can only be that one, unless it says otherwise.
   */
  private boolean firstLetterGone(ContactQuestion question) {
    boolean isFirst =
        question.channel() == Channel.LETTER
            && (question.template() == null
                || question.template().equals(ContactQuestion.FIRST_LETTER));
    return isFirst
        || letters.first(question.subject().file(), ContactQuestion.FIRST_LETTER).isPresent();
  }

  private Reach reach(ContactQuestion question) {
    List<String> usable = question.address() == null ? allUsable(question) : givenUsable(question);
    Set<String> out = suppressions.suppressed(question.channel(), usable);
    return new Reach(usable.size(), out.size());
  }

  private List<String> allUsable(ContactQuestion question) {
    AddressKind kind = question.channel().addressKind();
    return question.subject().points().stream()
        .filter(point -> point.kind() == kind && point.usable())
        .map(point -> addresses.normalise(kind, point.value()))
        .filter(address -> reaches(address, question.channel()))
        .map(NormalisedAddress::value)
        .distinct()
        .toList();
  }

  private List<String> givenUsable(ContactQuestion question) {
    AddressKind kind = question.channel().addressKind();
    NormalisedAddress given = addresses.normalise(kind, question.address());
    boolean knownWrong =
        question.subject().points().stream()
            .filter(point -> point.kind() == kind && !point.usable())
            .map(ReachablePoint::value)
            .anyMatch(value -> addresses.normalise(kind, value).value().equals(given.value()));
    return knownWrong || !reaches(given, question.channel()) ? List.of() : List.of(given.value());
  }

  private static boolean reaches(NormalisedAddress address, Channel channel) {
    return address.usable() && (channel != Channel.SMS || address.textable());
  }
}
