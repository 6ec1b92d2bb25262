package fr.quittance.ledger;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.ApprovalBox;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.RejectApproval;
import fr.quittance.identity.TwoPeople;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money given up on a screen: a large sum takes a second person. */
class WaiverStoreIT {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

  private final TwoPeople people =
      new TwoPeople(wiring -> event -> wiring.get(WriteOffs.class).carryOut(event));
  private final FileId file =
      TestDatabase.shared().asAgency(em -> LedgerFixture.in(em).fileWithOneClaim());

  @Test
  void aSmallSumIsGivenUpAtOnce() {
    assertThat(giveUp("200.00", null)).isTrue();
    assertThat(principal()).isEqualTo(Money.eur("800"));
  }

  @Test
  void aLargeSumIsGivenUpOnceASecondPersonAgrees() {
    assertThat(giveUp("250.00", "Geste commercial")).isFalse();
    assertThat(principal()).isEqualTo(Money.eur("1000"));
    ApprovalRow asked = asked();
    assertThat(asked.amount()).isEqualTo(Money.eur("250"));
    assertThat(asked.subject().ref()).startsWith("F-");
    assertThat(asked.changes())
        .extracting(change -> change.field() + " " + change.before() + ">" + change.after())
        .containsExactly("PRINCIPAL 1000.00 EUR>750.00 EUR");

    people.approve(asked.id());

    assertThat(principal()).isEqualTo(Money.eur("750"));
    assertThat(refusal(() -> people.approve(asked.id())).code()).isEqualTo("approval-decided");
    assertThat(principal()).isEqualTo(Money.eur("750"));
  }

  @Test
  void aRejectionLeavesTheDebtAsItWas() {
    giveUp("250.00", "Geste commercial");
    people.as(
        people.decider,
        w -> w.get(ApprovalService.class).reject(new RejectApproval(asked().id(), "Non")));

    assertThat(principal()).isEqualTo(Money.eur("1000"));
  }

  @Test
  void whatCouldNotBeKeptIsNotAskedFor() {
    Problem early =
        refusal(
            () ->
                people.as(
                    people.asker,
                    w ->
                        w.get(WaiverService.class)
                            .giveUp(waiver("250", LocalDate.of(2020, 1, 1)), "Geste")));
    assertThat(early.code()).isEqualTo("fact-before-first-issue");
    Problem silent = refusal(() -> giveUp("250.00", null));
    assertThat(silent.errors()).extracting(Problem.Error::field).containsExactly("why");
  }

  private boolean giveUp(String amount, String why) {
    return people.ask(
        people.asker, NOON, w -> w.get(WaiverService.class).giveUp(waiver(amount, DAY), why));
  }

  private RecordFact waiver(String amount, LocalDate day) {
    return new RecordFact(
        file, FactKind.WAIVER, day, Money.eur(amount), null, null, Map.of("bucket", "PRINCIPAL"));
  }

  private ApprovalRow asked() {
    return people
        .ask(
            people.asker,
            NOON,
            w -> w.get(ApprovalQueries.class).list(ApprovalBox.ASKED, PageRequest.of(0, 5)))
        .items()
        .get(0);
  }

  private Money principal() {
    return people.ask(
        people.asker, NOON, w -> w.get(BalanceQueries.class).balance(file, DAY, null).principal());
  }
}
