package fr.quittance.cash.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.cash.calc.PromiseEvaluation.Payment;
import fr.quittance.cash.calc.PromiseEvaluation.Promised;
import fr.quittance.cash.calc.PromiseEvaluation.Verdict;
import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromiseEvaluationTest {

  private static final LocalDate MADE = LocalDate.of(2026, 6, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 6, 15);
  private static final int GRACE = 3;

  private static Promised promise(long id, LocalDate due, String amount) {
    return new Promised(id, MADE, due, Money.eur(amount));
  }

  private static Payment paid(LocalDate on, String amount) {
    return new Payment(on, Money.eur(amount));
  }

  private static Map<Long, Verdict> judge(
      LocalDate today, List<Payment> payments, Promised... promises) {
    return new PromiseEvaluation(payments, GRACE).on(today, List.of(promises));
  }

  @Test
  void graceEndsOnItsLastDay() {
    Promised one = promise(1, DUE, "100");
    List<Payment> onLastDay = List.of(paid(DUE.plusDays(GRACE), "100"));
    List<Payment> dayAfter = List.of(paid(DUE.plusDays(GRACE + 1), "100"));
    assertThat(judge(DUE.plusDays(GRACE), List.of(), one)).containsEntry(1L, Verdict.OPEN);
    assertThat(judge(DUE.plusDays(GRACE + 1), List.of(), one)).containsEntry(1L, Verdict.BROKEN);
    assertThat(judge(DUE.plusDays(20), onLastDay, one)).containsEntry(1L, Verdict.KEPT);
    assertThat(judge(DUE.plusDays(20), dayAfter, one)).containsEntry(1L, Verdict.BROKEN);
  }

  @Test
  void partsAddUpAndPaymentsBeforeThePromiseDoNotCount() {
    Promised one = promise(1, DUE, "100");
    List<Payment> parts = List.of(paid(MADE, "60"), paid(DUE, "40"));
    List<Payment> early = List.of(paid(MADE.minusDays(1), "60"), paid(DUE, "40"));
    assertThat(judge(DUE, parts, one)).containsEntry(1L, Verdict.KEPT);
    assertThat(judge(DUE, early, one)).containsEntry(1L, Verdict.OPEN);
  }

  @Test
  void noEuroKeepsTwoPromises() {
    Promised first = promise(1, DUE, "100");
    Promised second = promise(2, DUE.plusDays(1), "100");
    assertThat(judge(DUE, List.of(paid(DUE, "150")), first, second))
        .containsEntry(1L, Verdict.KEPT)
        .containsEntry(2L, Verdict.OPEN);
  }

  @Test
  void aBrokenPromiseUsesNothingUp() {
    Promised large = promise(1, DUE, "500");
    Promised small = promise(2, DUE.plusDays(1), "100");
    assertThat(judge(DUE.plusDays(30), List.of(paid(DUE, "100")), large, small))
        .containsEntry(1L, Verdict.BROKEN)
        .containsEntry(2L, Verdict.KEPT);
  }
}
