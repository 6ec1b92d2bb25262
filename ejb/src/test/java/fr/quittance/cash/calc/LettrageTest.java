package fr.quittance.cash.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.cash.calc.Lettrage.Line;
import fr.quittance.cash.calc.Lettrage.NamedFile;
import fr.quittance.cash.calc.Lettrage.Verdict;
import fr.quittance.cash.calc.PendingPayments.Pending;
import fr.quittance.cash.calc.RepeatedMoney.Side;
import fr.quittance.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LettrageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
  private static final NamedFile FILE = new NamedFile("EUR", ISSUED);

  private final Lettrage lettrage = new Lettrage(TODAY, 31);

  private static Line credit(LocalDate day, int references) {
    return new Line(true, 1, "EUR", day, false, false, references);
  }

  private Verdict decide(Line line, NamedFile... files) {
    return lettrage.decide(line, List.of(files));
  }

  @Test
  void oneExistingFileMatches() {
    assertThat(decide(credit(TODAY, 1), FILE)).isEqualTo(Verdict.MATCH);
    assertThat(decide(credit(TODAY, 2), FILE)).isEqualTo(Verdict.MATCH);
  }

  @Test
  void noneSeveralOrUnknownFilesWait() {
    assertThat(decide(credit(TODAY, 0))).isEqualTo(Verdict.NO_REFERENCE);
    assertThat(decide(credit(TODAY, 1))).isEqualTo(Verdict.UNKNOWN_REFERENCE);
    assertThat(decide(credit(TODAY, 2), FILE, FILE)).isEqualTo(Verdict.SEVERAL_FILES);
  }

  @Test
  void aDayThatTheLedgerWouldRefuseWaits() {
    assertThat(decide(credit(ISSUED, 1), FILE)).isEqualTo(Verdict.MATCH);
    assertThat(decide(credit(ISSUED.minusDays(1), 1), FILE)).isEqualTo(Verdict.DAY_OUT_OF_RANGE);
    assertThat(decide(credit(TODAY.plusDays(31), 1), FILE)).isEqualTo(Verdict.MATCH);
    assertThat(decide(credit(TODAY.plusDays(32), 1), FILE)).isEqualTo(Verdict.DAY_OUT_OF_RANGE);
  }

  @Test
  void anotherCurrencyWaits() {
    Line line = new Line(true, 1, "CHF", TODAY, false, false, 1);
    assertThat(decide(line, FILE)).isEqualTo(Verdict.OTHER_CURRENCY);
  }

  @Test
  void moneyOutIsAReturnOrNotOurs() {
    assertThat(decide(new Line(true, -1, "EUR", TODAY, false, true, 0)))
        .isEqualTo(Verdict.TAKE_BACK);
    assertThat(decide(new Line(true, -1, "EUR", TODAY, false, false, 1), FILE))
        .isEqualTo(Verdict.DEBIT);
  }

  @Property
  void onlyACleanCreditOfOneFileIsEverBooked(
      @ForAll("lines") Line line, @ForAll("files") List<NamedFile> files) {
    Verdict verdict = lettrage.decide(line, files);
    if (verdict == Verdict.MATCH) {
      assertThat(files).hasSize(1);
      assertThat(line.clientAccount()).isTrue();
      assertThat(line.sign()).isPositive();
      assertThat(line.undivided() || line.returned()).isFalse();
      assertThat(line.currency()).isEqualTo(files.get(0).currency());
    }
    if (!line.clientAccount()) {
      assertThat(verdict.notOurs()).isTrue();
    }
  }

  @Provide
  Arbitrary<Line> lines() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(-1, 0, 1),
            Arbitraries.of("EUR", "CHF"),
            Arbitraries.integers().between(-200, 60).map(TODAY::plusDays),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 3))
        .as(Line::new);
  }

  @Provide
  Arbitrary<List<NamedFile>> files() {
    return Combinators.combine(Arbitraries.of("EUR", "CHF"), Arbitraries.of(ISSUED, TODAY))
        .as(NamedFile::new)
        .list()
        .ofMaxSize(3);
  }

  @Test
  void aPaymentTypedInIsRecognisedAloneOrWithTheOthers() {
    PendingPayments pending =
        new PendingPayments(
            List.of(
                new Pending(1, Money.eur("60")),
                new Pending(2, Money.eur("40")),
                new Pending(3, Money.eur("40"))));
    assertThat(pending.broughtBy(Money.eur("40"))).extracting(Pending::fact).containsExactly(2L);
    assertThat(pending.broughtBy(Money.eur("140"))).hasSize(3);
    assertThat(pending.broughtBy(Money.eur("100"))).isEmpty();
    assertThat(new PendingPayments(List.of()).broughtBy(Money.eur("1"))).isEmpty();
  }

  @Test
  void theSameMoneyToldTwiceIsKeptOnce() {
    Side none = new Side(BigDecimal.ZERO, 0, true);
    Side sum = new Side(new BigDecimal("90.0"), 1, true);
    Side matched = new Side(new BigDecimal("90.00"), 1, false);
    Side details = new Side(new BigDecimal("90.00"), 3, true);
    Side other = new Side(new BigDecimal("91.00"), 3, true);
    assertThat(RepeatedMoney.judge(none, sum)).isEqualTo(RepeatedMoney.Verdict.NEW);
    assertThat(RepeatedMoney.judge(sum, details)).isEqualTo(RepeatedMoney.Verdict.MORE_DETAIL);
    assertThat(RepeatedMoney.judge(details, sum)).isEqualTo(RepeatedMoney.Verdict.REPEATS);
    assertThat(RepeatedMoney.judge(matched, details)).isEqualTo(RepeatedMoney.Verdict.REPEATS);
    assertThat(RepeatedMoney.judge(sum, other)).isEqualTo(RepeatedMoney.Verdict.NEW);
  }
}
