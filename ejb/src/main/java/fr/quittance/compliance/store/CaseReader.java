package fr.quittance.compliance.store;

import fr.quittance.compliance.AgencyRegister;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.compliance.Purpose;
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

/** Gathers what the rules look at. */
@ApplicationScoped
public class CaseReader {

  private AgencyRegister agency;
  private GateLaw law;
  private Addressees addressees;
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
    this.addressees = new Addressees(addresses);
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
    Purpose purpose = question.purpose();
    boolean solicitation = purpose == Purpose.SOLICITATION;
    List<GateCase.Cap> caps = law.caps(today);
    int longest = caps.stream().mapToInt(GateCase.Cap::days).max().orElse(0);
    return new GateCase(
        new Binding(
            solicitation,
            solicitation && channel.disturbs(),
            purpose != Purpose.MANDATORY,
            purpose != Purpose.REPLY),
        agency.guarantees(),
        subject.zone(),
        subject.closed(),
        firstLetterGone(question),
        addressees.standing(question, today),
        reach(question, today),
        holds.stopping(subject.file(), purpose, Paris.dayOf(at)),
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

  private Reach reach(ContactQuestion question, LocalDate today) {
    List<String> usable = addressees.usable(question, today);
    return new Reach(usable.size(), suppressions.suppressed(question.channel(), usable).size());
  }
}
