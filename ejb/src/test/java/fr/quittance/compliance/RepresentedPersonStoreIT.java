package fr.quittance.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.Representative.Effect;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the gate lets a message reach when somebody stands for the debtor. */
class RepresentedPersonStoreIT {

  /** A Tuesday, 11:00 in Paris. */
  private static final String TUESDAY = "2026-12-01T10:00:00Z";

  private final TestDatabase database = TestDatabase.shared();

  /** Law, section 8, trap 12. */
  @Test
  void trap12CuratelleWithoutCopyToTheCuratorIsBlocked() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject debtor = GateFixture.subject(em);
          at.sendFirstLetter(debtor);
          ContactSubject unknown = represented(debtor, Effect.COPY, null, List.of());
          assertThat(refused(at, unknown, Channel.LETTER, null)).containsExactly("PROTECTED");
          ContactSubject known =
              represented(debtor, Effect.COPY, null, List.of(address("1 rue Haute 75001 Paris")));
          assertThat(refused(at, known, Channel.LETTER, null)).isEmpty();
          assertThat(refused(at, known, Channel.CALL, null)).containsExactly("PROTECTED");
          assertThat(refused(at, known, Channel.EMAIL, null)).containsExactly("PROTECTED");
        });
  }

  @Test
  void aGuardianIsAddressedAndTheProtectedPersonIsNot() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject debtor = GateFixture.subject(em);
          at.sendFirstLetter(debtor);
          ContactSubject subject =
              represented(
                  debtor,
                  Effect.INSTEAD,
                  null,
                  List.of(new ReachablePoint(AddressKind.PHONE, "+33612345678", true)));
          assertThat(refused(at, subject, Channel.CALL, "06 12 34 56 78")).isEmpty();
          assertThat(refused(at, subject, Channel.CALL, debtor.points().get(0).value()))
              .containsExactly("PROTECTED");
          assertThat(refused(at, subject, Channel.LETTER, null)).containsExactly("REACHABLE");
        });
  }

  @Test
  void counselIsWrittenToAndNobodyIsCalled() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject debtor = GateFixture.subject(em);
          at.sendFirstLetter(debtor);
          ContactSubject subject =
              represented(
                  debtor,
                  Effect.COUNSEL,
                  null,
                  List.of(
                      address("2 place Basse 69001 Lyon"),
                      new ReachablePoint(AddressKind.PHONE, "+33478123456", true)));
          assertThat(refused(at, subject, Channel.LETTER, "2, place Basse 69001 LYON")).isEmpty();
          assertThat(refused(at, subject, Channel.LETTER, debtor.points().get(2).value()))
              .containsExactly("COUNSEL");
          assertThat(refused(at, subject, Channel.CALL, null)).containsExactly("COUNSEL");
        });
  }

  @Test
  void aMeasureThatIsOverBindsNobodyAnyMore() {
    database.doAsAgency(
        em -> {
          GateFixture at = new GateFixture(em, TUESDAY);
          ContactSubject debtor = GateFixture.subject(em);
          at.sendFirstLetter(debtor);
          ContactSubject last =
              represented(debtor, Effect.COPY, LocalDate.of(2026, 12, 1), List.of());
          assertThat(refused(at, last, Channel.CALL, null)).containsExactly("PROTECTED");
          ContactSubject over =
              represented(debtor, Effect.COPY, LocalDate.of(2026, 11, 30), List.of());
          assertThat(refused(at, over, Channel.CALL, null)).isEmpty();
        });
  }

  private static ContactSubject represented(
      ContactSubject debtor, Effect effect, LocalDate until, List<ReachablePoint> points) {
    Representative representative =
        new Representative(effect, LocalDate.of(2026, 1, 1), until, points);
    return GateFixture.as(debtor, new ContactPerson(null, null, List.of(representative)));
  }

  private static ReachablePoint address(String text) {
    return new ReachablePoint(AddressKind.ADDRESS, text, true);
  }

  private static List<String> refused(
      GateFixture at, ContactSubject subject, Channel channel, String address) {
    return at
        .gate
        .ask(new ContactQuestion(subject, channel, Purpose.SOLICITATION, address, null, "REMINDER"))
        .blocking()
        .stream()
        .map(RuleVerdict::rule)
        .toList();
  }
}
