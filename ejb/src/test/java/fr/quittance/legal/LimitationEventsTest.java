package fr.quittance.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactRow;
import fr.quittance.legal.calc.LimitationEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitationEventsTest {

  private static final ClaimId CLAIM = new ClaimId(7);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aDirectPaymentCountsUnlessTheCreditorHadItBeforeItPlacedTheClaim() {
    assertThat(events(direct(TODAY, null, false))).containsExactly(LimitationEvent.payment(TODAY));
    assertThat(events(direct(TODAY, null, true))).isEmpty();
  }

  @Test
  void whatWasReversedOrIsYetToComeDoesNotCount() {
    assertThat(events(direct(TODAY, new FactId(2), false))).isEmpty();
    assertThat(events(direct(TODAY.plusDays(1), null, false))).isEmpty();
  }

  private static List<LimitationEvent> events(FactRow fact) {
    return new LimitationEvents(List.of(fact), TODAY).of(CLAIM);
  }

  private static FactRow direct(LocalDate on, FactId reversedBy, boolean beforePlacement) {
    return new FactRow(
        new FactId(1),
        FactKind.DIRECT_PAYMENT,
        on,
        Instant.EPOCH,
        Money.eur("10"),
        null,
        null,
        reversedBy,
        beforePlacement,
        List.of(),
        null);
  }
}
