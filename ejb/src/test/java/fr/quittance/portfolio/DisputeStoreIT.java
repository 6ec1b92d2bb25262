package fr.quittance.portfolio;

import static fr.quittance.portfolio.FilesFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.LiftHold;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contestation from its opening to its end. */
class DisputeStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  private DisputeId open(FilesFixture at, FileId file) {
    return at.get(DisputeService.class)
        .open(new OpenDispute(file, "DEFECTIVE", List.of(), Money.eur("60.00"), "Rayé."));
  }

  private DisputeSheet only(FilesFixture at, FileId file) {
    return at.get(DisputeQueries.class).ofFile(file).get(0);
  }

  private DocumentId letter(FilesFixture at, FileId file) {
    return at.get(DocumentService.class)
        .add(
            new AddDocument(
                file, "REASONED_LETTER", "reponse.pdf", "application/pdf", new byte[] {1, 2}));
  }

  @Test
  void contactsStopFromTheOpeningToTheReasonedLetter() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          DisputeService disputes = at.get(DisputeService.class);

          DisputeId id = open(at, file);
          assertThat(at.openHolds(file)).containsExactly("DISPUTE");
          disputes.ask(new AskEvidence(id, "Bon de livraison", null));
          assertThat(only(at, file).answerDueOn()).isEqualTo(LocalDate.of(2026, 6, 25));
          disputes.remind(id);
          disputes.answer(new AnswerDispute(id, "Livré sans réserve.", null));
          disputes.reject(new RejectDispute(id, "Aucune réserve à la livraison."));
          assertThat(at.openHolds(file)).containsExactly("DISPUTE");
          disputes.explain(new ExplainDispute(id, letter(at, file)));

          assertThat(at.openHolds(file)).isEmpty();
          assertThat(only(at, file).state()).isEqualTo(DisputeState.UNFOUNDED);
          assertThat(at.journal(file))
              .containsSubsequence(
                  "DISPUTE_OPENED",
                  "DISPUTE_EVIDENCE_ASKED",
                  "DISPUTE_CREDITOR_REMINDED",
                  "DISPUTE_ANSWERED",
                  "DISPUTE_REJECTED",
                  "DISPUTE_EXPLAINED",
                  "HOLD_LIFTED");
        });
  }

  @Test
  void aFoundedOneIsCreditedAndTheRestIsWorkedOn() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          DisputeId id = open(at, file);

          at.get(DisputeService.class)
              .uphold(new UpholdDispute(id, "Article remplacé.", Money.eur("60.00"), null));

          assertThat(at.get(BalanceQueries.class).current(file).principal())
              .isEqualTo(Money.eur("40.00"));
          assertThat(at.sheet(file).status()).isEqualTo(FileStatus.ACTIVE);
          assertThat(at.openHolds(file)).isEmpty();
        });
  }

  @Test
  void aFoundedOneWithoutCreditClosesTheFile() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          DisputeId id = open(at, file);

          at.get(DisputeService.class).uphold(new UpholdDispute(id, "Jamais livré.", null, null));

          assertThat(at.sheet(file).status()).isEqualTo(FileStatus.CLOSED);
          assertThat(at.sheet(file).closingReason()).isEqualTo("CONTESTE_FONDE");
        });
  }

  @Test
  void theHoldOfACallBecomesTheDisputesAndEndsWithItOnly() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          HoldService holds = at.get(HoldService.class);
          long hold = holds.place(new PlaceHold(file, "DISPUTE", null, null));

          DisputeId id = open(at, file);

          assertThat(at.openHolds(file)).containsExactly("DISPUTE");
          refused("hold-kept", () -> holds.lift(new LiftHold(hold)));
          at.get(DisputeService.class).withdraw(id);
          assertThat(at.openHolds(file)).isEmpty();
        });
  }

  @Test
  void wrongOnesAreRefusedWithAReason() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          DisputeService disputes = at.get(DisputeService.class);
          ClaimId foreign = at.get(FileQueries.class).claims(at.file()).get(0).id();

          refused(
              "dispute-amount-beyond",
              () ->
                  disputes.open(
                      new OpenDispute(file, "OTHER", List.of(), Money.eur("100.01"), null)));
          refused(
              "dispute-claims",
              () -> disputes.open(new OpenDispute(file, "OTHER", List.of(foreign), null, null)));
          refused(
              "dispute-ground",
              () -> disputes.open(new OpenDispute(file, "WHIM", List.of(), null, null)));
          DisputeId id = open(at, file);
          refused("dispute-open", () -> open(at, file));
          refused("dispute-step", () -> disputes.explain(new ExplainDispute(id, null)));
          refused("required", () -> disputes.reject(new RejectDispute(id, " ")));
        });
  }

  @Test
  void theListTellsAgeAndLateness() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          DisputeId id = open(at, file);
          at.get(DisputeService.class).ask(new AskEvidence(id, "Contrat", null));
          em.createNativeQuery(
                  "update dispute set opened_on = '2026-05-01', answer_due_on = '2026-06-09' where id = ?")
              .setParameter(1, id.value())
              .executeUpdate();
          em.clear();

          PageRequest late = PageRequest.of(0, 500).withFilters(Map.of("stage", "late"));
          DisputeRow row =
              at.get(DisputeQueries.class).list(late).items().stream()
                  .filter(each -> each.id().equals(id))
                  .findFirst()
                  .orElseThrow();

          assertThat(row.age()).isEqualTo(40);
          assertThat(row.late()).isTrue();
          assertThat(at.get(DisputeQueries.class).counts().late()).isPositive();
        });
  }

  @Test
  void theCreditorAnswersOnItsOwnFileOnly() {
    record Case(long creditor, DisputeId dispute, long other) {}
    Case prepared =
        database.asAgency(
            em -> {
              FilesFixture at = new FilesFixture(em);
              DisputeId id = open(at, at.file());
              return new Case(at.ledger.creditor, id, LedgerFixture.in(em).creditor);
            });
    database.asCreditor(
        prepared.other,
        em -> {
          DisputeService service = new Wiring(em, FilesFixture.NOON).get(DisputeService.class);
          refused(
              "not-found",
              () -> service.answer(new AnswerDispute(prepared.dispute, "Rien.", null)));
          return null;
        });
    database.asCreditor(
        prepared.creditor,
        em -> {
          DisputeService service = new Wiring(em, FilesFixture.NOON).get(DisputeService.class);
          service.answer(new AnswerDispute(prepared.dispute, "Voir le contrat.", null));
          return null;
        });
  }
}
