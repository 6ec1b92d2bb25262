package fr.quittance.mandate;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.ApprovalId;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.RejectApproval;
import fr.quittance.identity.TwoPeople;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Rate;
import fr.quittance.testing.Wiring;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A creditor's account and a mandate's rates change when a second person agrees, not before. */
class MandateApprovalsStoreIT {

  private static final String OLD = "FR1420041010050500013M02606";
  private static final String NEW = "FR7630006000011234567890189";

  private final TwoPeople people =
      new TwoPeople(
          wiring ->
              event -> {
                wiring.get(BankDetails.class).carryOut(event);
                wiring.get(RateChanges.class).carryOut(event);
              });
  private final String ref = "A-" + System.nanoTime();

  @Test
  void anAccountInUseStaysUntilASecondPersonAgrees() {
    register(OLD);
    change(NEW, "Nouvelle banque", "Neuve");

    assertThat(creditor().details().iban()).isEqualTo(OLD);
    assertThat(creditor().details().name()).isEqualTo("Neuve");
    ApprovalRow waiting = waiting(ApprovalSubject.creditor(ref));
    assertThat(waiting.changes().get(0).after()).isEqualTo(NEW);

    people.approve(waiting.id());

    assertThat(creditor().details().iban()).isEqualTo(NEW);
  }

  @Test
  void aRejectedAccountNeverCounts() {
    register(OLD);
    change(NEW, "Nouvelle banque", "Neuve");
    ApprovalId id = waiting(ApprovalSubject.creditor(ref)).id();
    people.as(
        people.decider, w -> w.get(ApprovalService.class).reject(new RejectApproval(id, "Fraude")));

    assertThat(creditor().details().iban()).isEqualTo(OLD);
  }

  @Test
  void aFirstAccountAndOtherDetailsTakeNobodyElse() {
    register(null);
    change(OLD, null, "Autre");
    change(OLD, null, "Encore");

    assertThat(creditor().details().iban()).isEqualTo(OLD);
    assertThat(creditor().details().name()).isEqualTo("Encore");
  }

  @Test
  void anotherAccountTakesAReason() {
    register(OLD);
    Problem refused = refusal(() -> change(NEW, " ", "Neuve"));

    assertThat(refused.errors()).extracting(Problem.Error::field).containsExactly("why");
    assertThat(creditor().details().name()).isEqualTo("Ancienne");
  }

  @Test
  void theRatesOfACompleteMandateWaitAndTheRestCountsAtOnce() {
    register(OLD);
    people.as(
        people.asker,
        w -> w.get(MandateService.class).sign(new SignMandate(ref, ref, terms("15", "10", null))));

    rates("12", "20", "12.5");

    MandateTerms held = mandate().terms();
    assertThat(held.commissionRate().percent()).isEqualByComparingTo("15");
    assertThat(held.agreedRate()).isNull();
    assertThat(held.silenceDays()).isEqualTo(20);
    ApprovalRow waiting = waiting(ApprovalSubject.mandate(ref));
    assertThat(waiting.changes())
        .extracting(change -> change.before() + ">" + change.after())
        .containsExactly("15>12", "null>12.5");

    people.approve(waiting.id());

    assertThat(mandate().terms().commissionRate().percent()).isEqualByComparingTo("12");
    assertThat(mandate().terms().agreedRate().percent()).isEqualByComparingTo("12.5");
    assertThat(mandate().terms().silenceDays()).isEqualTo(20);
  }

  @Test
  void aDraftIsWrittenByOnePerson() {
    register(OLD);
    people.as(
        people.asker,
        w -> w.get(MandateService.class).draft(new SignMandate(ref, ref, draft("15"))));
    people.as(
        people.asker,
        w ->
            w.get(MandateService.class)
                .change(
                    new ChangeMandate(mandate(w).id(), mandate(w).version(), draft("9"), null)));

    assertThat(mandate().terms().commissionRate().percent()).isEqualByComparingTo("9");
  }

  private void rates(String commission, String silence, String agreed) {
    people.as(
        people.asker,
        w ->
            w.get(MandateService.class)
                .change(
                    new ChangeMandate(
                        mandate(w).id(),
                        mandate(w).version(),
                        terms(commission, silence, agreed),
                        "Avenant")));
  }

  private void register(String iban) {
    people.as(people.asker, w -> w.get(CreditorService.class).register(details("Ancienne", iban)));
  }

  private void change(String iban, String why, String name) {
    people.as(
        people.asker,
        w -> {
          CreditorSheet sheet = w.get(CreditorQueries.class).byRef(ref);
          w.get(CreditorService.class)
              .change(new ChangeCreditor(sheet.id(), sheet.version(), details(name, iban), why));
        });
  }

  private RegisterCreditor details(String name, String iban) {
    return new RegisterCreditor(
        ref, name, CreditorKind.COMPANY, null, iban, null, null, null, null);
  }

  private static MandateTerms terms(String commission, String silence, String agreed) {
    return new MandateTerms(
        LocalDate.of(2026, 1, 1),
        "Factures",
        "RC",
        Rate.percent(commission),
        Rate.percent("20"),
        new Remittance(RemittanceKind.NET, 10),
        agreed == null ? null : Rate.percent(agreed),
        List.of(),
        Integer.valueOf(silence));
  }

  private static MandateTerms draft(String commission) {
    return new MandateTerms(
        null,
        null,
        null,
        Rate.percent(commission),
        Rate.percent("20"),
        null,
        null,
        List.of(),
        null);
  }

  private CreditorSheet creditor() {
    return people.ask(people.asker, NOON, w -> w.get(CreditorQueries.class).byRef(ref));
  }

  private MandateSheet mandate() {
    return people.ask(people.asker, NOON, this::mandate);
  }

  private MandateSheet mandate(Wiring wiring) {
    return wiring.get(MandateQueries.class).byRef(ref);
  }

  private ApprovalRow waiting(ApprovalSubject subject) {
    return people
        .ask(people.asker, NOON, w -> w.get(ApprovalQueries.class).waitingOn(subject))
        .get(0);
  }
}
