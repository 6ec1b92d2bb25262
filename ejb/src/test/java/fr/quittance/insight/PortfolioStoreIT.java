package fr.quittance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.insight.store.ActivityStore;
import fr.quittance.insight.store.PortfolioStore;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RecordFact;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two placements of one mandate, the second on the first of February in Paris (still January in
 * UTC). File one has 1 000 € of January and 400 € of February; file two 500 € of which the creditor
 * had received 100 €; file three 300 € of February, paid in March and reversed in April.
 */
class PortfolioStoreIT {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  private static final TestDatabase DATABASE = TestDatabase.shared();

  private static LedgerFixture fixture;

  @BeforeAll
  static void place() {
    fixture =
        DATABASE.asAgency(
            em -> {
              LedgerFixture made = LedgerFixture.in(em);
              fill(em, made);
              return made;
            });
  }

  private static void fill(EntityManager em, LedgerFixture made) {
    LocalDate early = LocalDate.of(2026, 1, 31);
    PlacementId first = placement(em, made, "2026-01-10T09:00:00Z");
    FileId one = made.file();
    FileId two = made.file();
    made.claim(first, one, "1000", early);
    made.claim(first, two, "500", early, "100");
    made.place(first);
    PlacementId second = placement(em, made, "2026-01-31T23:30:00Z");
    FileId three = made.file();
    made.claim(second, one, "400", early.plusMonths(1));
    made.claim(second, three, "300", early.plusMonths(1));
    made.place(second);

    FactService facts = LedgerFixture.facts(em, "2026-06-08T10:00:00Z");
    facts.record(RecordFact.payment(one, LocalDate.of(2026, 3, 5), Money.eur("1100")));
    facts.record(direct(two, "450"));
    FactId bounced =
        facts.record(RecordFact.payment(three, LocalDate.of(2026, 3, 10), Money.eur("300"))).id();
    facts.record(RecordFact.reversal(three, LocalDate.of(2026, 4, 2), bounced));
  }

  private static RecordFact direct(FileId file, String amount) {
    return new RecordFact(
        file,
        FactKind.DIRECT_PAYMENT,
        LocalDate.of(2026, 2, 20),
        Money.eur(amount),
        null,
        null,
        Map.of());
  }

  private static PlacementId placement(EntityManager em, LedgerFixture made, String receivedAt) {
    PlacementId placement = made.placement();
    em.createNativeQuery("update placement set received_at = cast(? as timestamptz) where id = ?")
        .setParameter(1, receivedAt)
        .setParameter(2, placement.value())
        .executeUpdate();
    return placement;
  }

  @Test
  void moneyGoesToTheMonthOfTheClaimItPays() {
    List<PortfolioFigure> rows = figures("2026-03-31");
    assertThat(rows).extracting(PortfolioFigure::month).containsExactly(JANUARY, FEBRUARY);
    assertRow(rows.get(0), 2, "1500.00", "1450.00", "96.7");
    assertRow(rows.get(1), 2, "700.00", "400.00", "57.1");
  }

  @Test
  void aReversalIsDeductedFromItsOwnDayOn() {
    assertRow(figures("2026-04-01").get(1), 2, "700.00", "400.00", "57.1");
    assertRow(figures("2026-04-02").get(1), 2, "700.00", "100.00", "14.3");
  }

  @Test
  void nothingIsCountedBeforeItsDay() {
    List<PortfolioFigure> rows = figures("2026-01-31");
    assertThat(rows).hasSize(1);
    assertRow(rows.get(0), 2, "1500.00", "0.00", "0.0");
  }

  @Test
  void thePeriodAndTheCurrencyNarrowTheRows() {
    assertThat(figures(FEBRUARY, FEBRUARY, "EUR", "2026-12-31")).hasSize(1);
    assertThat(figures(JANUARY, FEBRUARY, "USD", "2026-12-31")).isEmpty();
  }

  @Test
  void anotherCreditorSeesNothing() {
    long other = DATABASE.asAgency(em -> LedgerFixture.in(em).creditor);
    assertThat(
            DATABASE.<List<PortfolioFigure>>asCreditor(
                other, em -> new PortfolioStore(em).figures(filter(JANUARY, FEBRUARY, "EUR"))))
        .isEmpty();
  }

  @Test
  void monthsOfActivityCountMoneyWhenItMoves() {
    List<MonthFigure> months =
        DATABASE.asCreditor(
            fixture.creditor, em -> new ActivityStore(em).months(JANUARY, YearMonth.of(2026, 4)));
    assertThat(months)
        .containsExactly(
            new MonthFigure(JANUARY, Money.eur("1500"), Money.eur("0")),
            new MonthFigure(FEBRUARY, Money.eur("700"), Money.eur("450")),
            new MonthFigure(YearMonth.of(2026, 3), Money.eur("0"), Money.eur("1400")),
            new MonthFigure(YearMonth.of(2026, 4), Money.eur("0"), Money.eur("-300")));
  }

  @Test
  void aMandateCountsWhatWasPlacedAndReceivedSince() {
    List<MandateFigure> mandates =
        DATABASE.asCreditor(
            fixture.creditor, em -> new ActivityStore(em).mandates(FEBRUARY.atDay(1), 5));

    assertThat(mandates).hasSize(1);
    assertThat(mandates.get(0).placed()).isEqualTo(Money.eur("700"));
    assertThat(mandates.get(0).collected()).isEqualTo(Money.eur("1550"));
  }

  @Test
  void thePortfolioToday() {
    PortfolioToday today =
        DATABASE.asCreditor(fixture.creditor, em -> new ActivityStore(em).today());
    assertThat(today).isEqualTo(new PortfolioToday(3, 0, 0, Money.eur("600")));
  }

  private static List<PortfolioFigure> figures(String asOf) {
    return figures(JANUARY, FEBRUARY, "EUR", asOf);
  }

  private static List<PortfolioFigure> figures(
      YearMonth from, YearMonth to, String currency, String asOf) {
    PortfolioFilter filter =
        new PortfolioFilter(from, to, fixture.mandateRef, LocalDate.parse(asOf), currency);
    return DATABASE.asAgency(em -> new PortfolioStore(em).figures(filter));
  }

  private static PortfolioFilter filter(YearMonth from, YearMonth to, String currency) {
    return new PortfolioFilter(from, to, fixture.mandateRef, LocalDate.of(2026, 12, 31), currency);
  }

  private static void assertRow(
      PortfolioFigure row, int files, String placed, String collected, String recovery) {
    assertThat(row.files()).isEqualTo(files);
    assertThat(row.placed().plain()).isEqualTo(placed);
    assertThat(row.collected().plain()).isEqualTo(collected);
    assertThat(row.recovery().percent()).isEqualTo(recovery);
  }
}
