package fr.quittance.compliance;

import static fr.quittance.compliance.GateFixture.otherFile;
import static fr.quittance.compliance.GateFixture.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactGateStoreIT {

  /** A Tuesday, 11:00 in Paris. */
  private static final String TUESDAY = "2026-12-01T10:00:00Z";

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void beforeTheFirstLetterOnlyThatLetterPasses() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = subject(em);
          assertThat(blocking(ask(at, subject, Channel.SMS))).containsExactly("FIRST_LETTER");
          assertThat(blocking(ask(at, subject, Channel.CALL))).containsExactly("FIRST_LETTER");
          assertThat(ask(at, subject, Channel.LETTER).allowed()).isTrue();
          assertThat(blocking(letter(at, subject, "REMINDER"))).containsExactly("FIRST_LETTER");
          assertThat(letter(at, subject, "FIRST_LETTER").allowed()).isTrue();
          at.sendFirstLetter(subject);
          assertThat(ask(at, subject, Channel.SMS).allowed()).isTrue();
          assertThat(letter(at, subject, "REMINDER").allowed()).isTrue();
          assertThat(at.letters.firstLetter(subject.file()))
              .contains(new RegisteredLetter("L-" + subject.file(), LocalDate.of(2026, 11, 1)));
        });
  }

  @Test
  void everyRuleIsNamedInItsOrder() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactDecision decision = ask(at, sent(at, em), Channel.EMAIL);
          assertThat(decision.rules())
              .extracting(RuleVerdict::rule)
              .containsExactly(
                  "AGENCY",
                  "FILE_OPEN",
                  "FIRST_LETTER",
                  "HOLD",
                  "DECEASED",
                  "MINOR",
                  "COUNSEL",
                  "PROTECTED",
                  "REACHABLE",
                  "OPT_OUT",
                  "SUNDAY",
                  "HOLIDAY",
                  "HOURS",
                  "CAP_MONTH",
                  "CAP_WEEK");
          assertThat(decision.rules()).allSatisfy(rule -> assertThat(rule.source()).isNotEmpty());
          assertThat(decision.nextPermitted()).isNull();
        });
  }

  @Test
  void theCapCountsEveryFileOfTheDebtorAndSaysWhenThereIsRoomAgain() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = sent(at, em);
          ContactSubject other = otherFile(em, subject);
          at.sendFirstLetter(other);
          assertThat(attempt(at, subject, Channel.SMS).allowed()).isTrue();
          Attempt second = attempt(at, other, Channel.EMAIL);
          assertThat(second.allowed()).isTrue();
          Attempt third = attempt(at, subject, Channel.CALL);
          assertThat(blocking(third.decision())).containsExactly("CAP_WEEK");
          assertThat(third.decision().nextPermitted())
              .isEqualTo(Instant.parse("2026-12-08T09:00:00Z"));
          at.gate.cancel(second.id());
          assertThat(ask(at, subject, Channel.CALL).allowed()).isTrue();
          assertThat(at.attempts.latest(subject.file(), 10))
              .extracting(row -> row.decision().allowed())
              .containsExactly(false, true);
        });
  }

  @Test
  void lettersReceiptsAndRepliesTakeNoPlaceUnderTheCaps() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = sent(at, em);
          attempt(at, subject, Channel.LETTER);
          at.gate.attempt(question(subject, Channel.EMAIL, Purpose.MANDATORY, null));
          at.gate.attempt(question(subject, Channel.SMS, Purpose.REPLY, null));
          attempt(at, subject, Channel.SMS);
          attempt(at, subject, Channel.SMS);
          assertThat(ask(at, subject, Channel.SMS).allowed()).isFalse();
          assertThat(
                  at.gate.ask(question(subject, Channel.EMAIL, Purpose.MANDATORY, null)).allowed())
              .isTrue();
        });
  }

  @Test
  void anOptOutHoldsOnEveryFileForThatChannelAlone() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = sent(at, em);
          String national = "0" + subject.points().get(0).value().substring(3);
          long id = at.suppressions.add(new AddSuppression(Channel.SMS, national, "STOP"));
          assertThat(at.suppressions.add(new AddSuppression(Channel.SMS, national, "again")))
              .isEqualTo(id);
          assertThat(at.events).hasSize(2);
          assertThat(blocking(ask(at, subject, Channel.SMS))).containsExactly("OPT_OUT");
          assertThat(ask(at, subject, Channel.SMS).nextPermitted()).isNull();
          assertThat(ask(at, subject, Channel.CALL).allowed()).isTrue();
          assertThat(blocking(at.gate.ask(question(subject, Channel.SMS, Purpose.REPLY, national))))
              .containsExactly("OPT_OUT");
          assertThat(
                  at.suppressionQueries
                      .list(new PageRequest(0, 5, "since", true, Map.of("reason", "stop")))
                      .items())
              .extracting(SuppressionRow::channel)
              .contains(Channel.SMS);
        });
  }

  @Test
  void anOptOutBetweenDecisionAndSendingWins() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = sent(at, em);
          String phone = subject.points().get(0).value();
          attempt(at, subject, Channel.SMS);
          Attempt attempt =
              at.gate.attempt(question(subject, Channel.SMS, Purpose.SOLICITATION, phone));
          assertThat(at.gate.stillPermitted(attempt.id(), subject).allowed()).isTrue();
          at.suppressions.add(new AddSuppression(Channel.SMS, phone, "STOP"));
          assertThat(blocking(at.gate.stillPermitted(attempt.id(), subject)))
              .containsExactly("OPT_OUT");
        });
  }

  @Test
  void aHoldStopsUntilItsLastDayOrUntilItIsLifted() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = sent(at, em);
          at.holds.place(
              new PlaceHold(subject.file(), "dispute", null, LocalDate.of(2026, 12, 11)));
          ContactDecision decision = ask(at, subject, Channel.LETTER);
          assertThat(blocking(decision)).containsExactly("HOLD");
          assertThat(decision.blocking().get(0).detail()).contains("Contestation", "11/12/2026");
          assertThat(ask(at, subject, Channel.CALL).nextPermitted())
              .isEqualTo(Instant.parse("2026-12-14T09:00:00Z"));
          long open = at.holds.place(new PlaceHold(subject.file(), "DECEASED", null, null));
          assertThat(ask(at, subject, Channel.CALL).nextPermitted()).isNull();
          assertThat(blocking(at.gate.ask(question(subject, Channel.EMAIL, Purpose.REPLY, null))))
              .containsExactly("HOLD");
          at.holds.lift(new LiftHold(open));
          assertThat(at.holdQueries.open(subject.file()))
              .extracting(HoldRow::reason)
              .containsExactly("DISPUTE");
          assertThat(at.events).hasSize(4);
        });
  }

  @Test
  void wrongInputIsNamed() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject subject = subject(em);
          assertThatThrownBy(
                  () -> at.holds.place(new PlaceHold(subject.file(), "WHIM", null, null)))
              .isInstanceOf(Problem.class)
              .hasMessageContaining("DISPUTE");
          assertThatThrownBy(
                  () -> at.suppressions.add(new AddSuppression(Channel.EMAIL, "nobody", "x")))
              .isInstanceOf(Problem.class);
          assertThatThrownBy(() -> at.suppressions.add(new AddSuppression(null, " ", null)))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.errors()).hasSize(3));
        });
  }

  @Test
  void theDebtorsOwnClockAndHolidaysCount() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, "2026-12-21T06:30:00Z");
          ContactSubject reunion = subject(em, "+262692123456", ZoneId.of("Indian/Reunion"));
          at.sendFirstLetter(reunion);
          assertThat(ask(at, reunion, Channel.CALL).allowed()).isTrue();
          ContactSubject paris = sent(at, em);
          assertThat(blocking(ask(at, paris, Channel.CALL))).containsExactly("HOURS");
          Instant abolition = Instant.parse("2027-12-20T07:00:00Z");
          assertThat(blocking(at.gate.ask(solicit(reunion, Channel.CALL, abolition))))
              .containsExactly("HOLIDAY");
        });
  }

  @Test
  void aNumberThatNobodyCanTextIsNotReachableBySms() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject landline = subject(em, "+33142685300", GateFixture.paris());
          at.sendFirstLetter(landline);
          assertThat(blocking(ask(at, landline, Channel.SMS))).containsExactly("REACHABLE");
          assertThat(ask(at, landline, Channel.CALL).allowed()).isTrue();
        });
  }

  private static ContactSubject sent(GateFixture at, EntityManager em) {
    ContactSubject subject = subject(em);
    at.sendFirstLetter(subject);
    return subject;
  }

  private static ContactDecision ask(GateFixture at, ContactSubject subject, Channel channel) {
    return at.gate.ask(ContactQuestion.solicitation(subject, channel, null));
  }

  private static ContactQuestion solicit(ContactSubject subject, Channel channel, Instant when) {
    return ContactQuestion.solicitation(subject, channel, when);
  }

  private static ContactDecision letter(GateFixture at, ContactSubject subject, String template) {
    return at.gate.ask(
        new ContactQuestion(subject, Channel.LETTER, Purpose.SOLICITATION, null, null, template));
  }

  private static Attempt attempt(GateFixture at, ContactSubject subject, Channel channel) {
    return at.gate.attempt(ContactQuestion.solicitation(subject, channel, null));
  }

  private static ContactQuestion question(
      ContactSubject subject, Channel channel, Purpose purpose, String address) {
    return new ContactQuestion(subject, channel, purpose, address, null, null);
  }

  private static List<String> blocking(ContactDecision decision) {
    return decision.blocking().stream().map(RuleVerdict::rule).toList();
  }
}
