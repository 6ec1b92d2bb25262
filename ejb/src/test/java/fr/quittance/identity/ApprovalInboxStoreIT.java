package fr.quittance.identity;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees what in the inbox, and what takes two at all. */
class ApprovalInboxStoreIT {

  private static final String KIND = "BANK_DETAILS";

  private final TestDatabase database = TestDatabase.shared();
  private final TwoPeople people = new TwoPeople(wiring -> event -> {});
  private final ApprovalSubject subject = ApprovalSubject.creditor("C-" + System.nanoTime());

  @Test
  void theInboxShowsToEachWhatIsTheirs() {
    long before = waiting(people.decider);
    ApprovalId id = request();

    assertThat(waiting(people.decider)).isEqualTo(before + 1);
    assertThat(box(people.decider, ApprovalBox.FOR_ME)).contains(id);
    assertThat(box(people.asker, ApprovalBox.FOR_ME)).doesNotContain(id);
    assertThat(box(people.asker, ApprovalBox.ASKED)).containsExactly(id);
    assertThat(box(people.decider, ApprovalBox.DECIDED)).doesNotContain(id);

    people.approve(id);

    assertThat(waiting(people.decider)).isEqualTo(before);
    assertThat(box(people.decider, ApprovalBox.DECIDED)).contains(id);
    assertThat(box(people.asker, ApprovalBox.ASKED)).containsExactly(id);
  }

  @Test
  void whoMayNeitherAskNorDecideSeesNothing() {
    ApprovalId id = request();
    database.doAsAgency(
        em -> {
          var powerless =
              people.wiring(em, people.decider, NOON).with(Rights.class, permission -> false);
          ApprovalQueries queries = powerless.get(ApprovalQueries.class);
          assertThat(queries.waitingForMe()).isZero();
          assertThat(refusal(() -> queries.byId(id)).kind()).isEqualTo(Problem.Kind.NOT_FOUND);
          ApprovalService service = powerless.get(ApprovalService.class);
          assertThat(refusal(() -> service.approve(id)).code()).isEqualTo("approval-not-yours");
          assertThat(refusal(() -> service.request(command())).code())
              .isEqualTo("approval-not-yours");
        });
    long seen = database.asCreditor(1, em -> count(em));
    assertThat(seen).isZero();
  }

  @Test
  void proposedValuesOfTheLawWaitInTheSameInbox() {
    long before = waiting(people.decider);
    long proposal =
        database.asAgency(
            em ->
                number(
                    em.createNativeQuery(
                            "insert into law_proposal (code, valid_from, number, unit, source,"
                                + " checked_on, why, proposed_by, proposed_at) values ('VAT',"
                                + " '2090-01-01', 21.00, 'PERCENT', 'essai', '2026-12-20',"
                                + " 'essai', ?, now()) returning id")
                        .setParameter(1, people.asker)
                        .getSingleResult()));

    assertThat(waiting(people.decider)).isEqualTo(before + 1);
    ApprovalRow row =
        people
            .ask(
                people.asker,
                NOON,
                w -> w.get(ApprovalQueries.class).list(ApprovalBox.ASKED, PageRequest.of(0, 10)))
            .items()
            .get(0);
    assertThat(row.law()).isTrue();
    assertThat(row.id().value()).isEqualTo(proposal);
    assertThat(row.changes()).containsExactly(new ApprovalChange("value", Form.RATE, null, "21"));
  }

  @Test
  void aLargeSumTakesTwoAndASmallOneDoesNot() {
    people.as(
        people.asker,
        w -> {
          ApprovalQueries limits = w.get(ApprovalQueries.class);
          assertThat(limits.takesTwo("WRITE_OFF", Money.eur("200.00"))).isFalse();
          assertThat(limits.takesTwo("WRITE_OFF", Money.eur("200.01"))).isTrue();
          assertThat(limits.takesTwo("WRITE_OFF", Money.of("1", "USD"))).isTrue();
          assertThat(limits.takesTwo(KIND, Money.eur("0.01"))).isTrue();
        });
  }

  private ApprovalId request() {
    return people.ask(people.asker, NOON, w -> w.get(ApprovalService.class).request(command()));
  }

  private RequestApproval command() {
    return new RequestApproval(
        KIND,
        subject,
        null,
        Map.of("creditor", "1"),
        List.of(new ApprovalChange("iban", Form.IBAN, "A", "B")),
        "Nouveau RIB");
  }

  private long waiting(long user) {
    return people.ask(user, NOON, w -> w.get(ApprovalQueries.class).waitingForMe());
  }

  private List<ApprovalId> box(long user, ApprovalBox box) {
    PageRequest all = PageRequest.of(0, PageRequest.LARGEST);
    return people.ask(user, NOON, w -> w.get(ApprovalQueries.class).list(box, all)).items().stream()
        .map(ApprovalRow::id)
        .toList();
  }

  private static long count(jakarta.persistence.EntityManager em) {
    return number(em.createNativeQuery("select count(*) from approval").getSingleResult());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
