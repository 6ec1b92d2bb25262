package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyCause;
import fr.quittance.ledger.MoneyMovement;
import fr.quittance.ledger.MoneyMovementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyRulesPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

  @Property
  void everyEntryBalances(@ForAll("movements") MoneyMovement movement) {
    assertThat(sum(MoneyRules.postings(movement).stream(), posting -> true)).isZero();
  }

  @Property
  void theBankIsWhatAllOthersHoldWhateverHappens(@ForAll("histories") List<MoneyMovement> history) {
    List<MoneyPosting> all =
        history.stream().flatMap(one -> MoneyRules.postings(one).stream()).toList();
    assertThat(sum(all.stream(), posting -> posting.account() == MoneyAccount.BANK))
        .isEqualByComparingTo(
            sum(all.stream(), posting -> posting.account() != MoneyAccount.BANK).negate());
  }

  @Property
  void whatUndoesLeavesNothing(@ForAll("movements") MoneyMovement movement) {
    MoneyMovementKind undoing = undoing(movement.kind());
    if (undoing == null) {
      return;
    }
    MoneyMovement back =
        new MoneyMovement(
            undoing,
            movement.cause(),
            DAY,
            movement.amount(),
            movement.vat(),
            movement.creditor(),
            null);
    List<MoneyPosting> both =
        Stream.of(movement, back).flatMap(one -> MoneyRules.postings(one).stream()).toList();
    for (MoneyAccount account : MoneyAccount.values()) {
      assertThat(sum(both.stream(), posting -> posting.account() == account)).isZero();
    }
  }

  private static MoneyMovementKind undoing(MoneyMovementKind kind) {
    return switch (kind) {
      case BOOKED -> MoneyMovementKind.REPEATED;
      case MATCHED -> MoneyMovementKind.UNMATCHED;
      case SET_ASIDE -> MoneyMovementKind.BROUGHT_BACK;
      default -> null;
    };
  }

  private static BigDecimal sum(Stream<MoneyPosting> postings, Predicate<MoneyPosting> part) {
    return postings
        .filter(part)
        .map(posting -> posting.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<List<MoneyMovement>> histories() {
    return movements().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<MoneyMovement> movements() {
    Arbitrary<Money> amounts =
        Arbitraries.integers()
            .between(-1_000_000, 1_000_000)
            .map(cents -> Money.of(BigDecimal.valueOf(cents, 2), Money.EUR));
    return Combinators.combine(
            Arbitraries.of(MoneyMovementKind.values()),
            amounts,
            amounts,
            Arbitraries.longs().between(1, 3))
        .as(MoneyRulesPropertiesTest::movement);
  }

  private static MoneyMovement movement(
      MoneyMovementKind kind, Money amount, Money vat, long creditor) {
    CreditorId whose = new CreditorId(creditor);
    return switch (kind) {
      case SET_OFF ->
          MoneyMovement.setOff(MoneyCause.statement(new StatementId(1)), DAY, amount, vat, whose);
      case MATCHED, UNMATCHED ->
          MoneyMovement.ofMatch(
              kind, MoneyCause.match(1, 1, new FileId(1)), DAY, amount, whose, null);
      default -> MoneyMovement.ofLine(kind, MoneyCause.line(1, 0), DAY, amount);
    };
  }
}
