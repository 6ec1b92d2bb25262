package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the law that these balances follow, each to the cent. */
class LawExamplesTest {

  @Test
  void example1PenaltiesBetweenProfessionals() {
    Told file = Told.file().commercial("10000", "2026-03-31");
    assertThat(file.interestAmounts("2026-10-15")).containsExactly("302.92", "363.51");
    assertThat(file.interest("2026-10-15")).isEqualTo("666.43");
    assertThat(file.indemnity("2026-10-15")).isEqualTo("40.00");
    assertThat(file.total("2026-10-15")).isEqualTo("10706.43");
    assertThat(file.pays("2026-10-15", "10706.43").total("2026-12-31")).isEqualTo("0.00");
  }

  @Test
  void example2CompanyAgainstConsumer() {
    Told file = Told.file().civil("1200", "2026-01-31").notice("2026-03-12");
    assertThat(file.interestAmounts("2026-11-22")).containsExactly("9.48", "13.11");
    assertThat(file.interest("2026-11-22")).isEqualTo("22.59");
    assertThat(file.indemnity("2026-11-22")).isEqualTo("0.00");
    assertThat(
            Told.file()
                .ofIndividual("1200", "2026-01-31")
                .notice("2026-03-12")
                .interestAmounts("2026-11-22"))
        .containsExactly("24.12", "32.61");
  }

  @Test
  void example3FivePointsTwoMonthsAfterTheJudgment() {
    Told file =
        Told.file().civil("8000", "2025-12-31").judgment("2026-02-10", JudgmentRate.LEGAL, false);
    assertThat(file.interestAmounts("2026-11-22")).containsExactly("33.88", "135.28", "246.30");
    assertThat(file.at("2026-11-22").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("2.62", "7.62", "7.75");
  }

  @Test
  void example4PartPaymentGoesToInterestFirst() {
    Told file = Told.file().commercial("1000", "2026-01-31").pays("2026-04-30", "200");
    assertThat(file.at("2026-04-30").shares())
        .containsExactly(
            new Computed.Share(2, Bucket.INTEREST, 10L, Money.eur("29.63"), Rule.OLDEST_DUE),
            new Computed.Share(2, Bucket.PRINCIPAL, 10L, Money.eur("170.37"), Rule.OLDEST_DUE));
    assertThat(file.principal("2026-04-30")).isEqualTo("829.63");
    assertThat(file.indemnity("2026-04-30")).isEqualTo("40.00");
  }

  @Test
  void theYearHas365DaysUnlessTheLawTablesSayOtherwise() {
    String due = "2023-12-31";
    assertThat(halfYearOf(TestLaw.LAW, due)).isEqualTo("252.81");
    assertThat(halfYearOf(TestLaw.ACTUAL_YEAR, due)).isEqualTo("252.11");
  }

  private static String halfYearOf(InterestLaw law, String due) {
    return Told.file(law).civil("10000", due).notice(due).interest("2024-06-30");
  }

  @Test
  void interestBearsInterestOnlyWhereGranted() {
    Told simple = Told.file().agreed("10000", "2025-12-31", "12.40");
    assertThat(simple.interest("2026-12-31")).isEqualTo("1240.00");
    assertThat(simple.interest("2027-12-31")).isEqualTo("2480.00");
    Told granted =
        Told.file()
            .agreed("10000", "2025-12-31", "12.40")
            .terms("2025-12-01", null, List.of(), true);
    assertThat(granted.interest("2026-12-31")).isEqualTo("1240.00");
    assertThat(granted.interest("2027-12-31")).isEqualTo("2633.76");
  }

  @Test
  void theFloorBindsAgreedRatesOnly() {
    Told agreed = Told.file().agreed("10000", "2023-12-31", "12");
    assertThat(agreed.at("2024-06-30").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.accrual().rate().percent()).isEqualByComparingTo("15.21");
              assertThat(line.accrual().rule()).isEqualTo(ClaimRates.AGREED_RATE_FLOOR);
            });
    Told byLaw = Told.file().commercial("10000", "2023-12-31");
    assertThat(byLaw.at("2024-06-30").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("14.50");
  }

  @Test
  void aPublicDebtorKeepsTheRateOfItsFirstHalfYear() {
    Told file = Told.file().ofState("10000", "2025-12-31");
    assertThat(file.at("2026-12-31").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("10.15", "10.15");
    assertThat(file.indemnity("2026-12-31")).isEqualTo("40.00");
  }

  @Test
  void trap1AConsumerNeverOwesTheFortyEuros() {
    assertThat(Told.file().civil("100", "2026-01-31").indemnity("2026-12-31")).isEqualTo("0.00");
  }

  @Test
  void trap2TheCategoryIsTheCreditorsNotTheDebtors() {
    Told ofCompany = Told.file().civil("10000", "2025-12-31").notice("2025-12-31");
    Told ofIndividual = Told.file().ofIndividual("10000", "2025-12-31").notice("2025-12-31");
    assertThat(ofCompany.interest("2026-06-30")).isEqualTo("129.92");
    assertThat(ofIndividual.interest("2026-06-30")).isEqualTo("330.76");
  }

  @Test
  void trap7PaidAfterInsolvencySettlesNothing() {
    Told file =
        Told.file().commercial("1000", "2026-01-31").stay("2026-05-01").pays("2026-05-10", "1040");
    assertThat(file.total("2026-12-31")).isEqualTo(file.total("2026-04-30"));
    assertThat(file.at("2026-12-31").shares()).isEmpty();
    assertThat(file.at("2026-12-31").held())
        .containsExactly(new Computed.Held(3, Money.eur("1040"), Rule.STAYED));
  }

  @Test
  void trap8NoInterestAfterAdmissionToOverIndebtedness() {
    Told file = Told.file().civil("1000", "2025-12-31").notice("2026-01-15").stay("2026-03-01");
    assertThat(file.at("2026-12-31").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .singleElement()
        .satisfies(line -> assertThat(line.accrual().to()).isEqualTo(Told.day("2026-02-28")));
  }

  @Test
  void trap9FivePointsAreNeverAddedToAnAgreedRate() {
    Told file =
        Told.file()
            .commercial("10000", "2025-12-31")
            .judgment("2026-02-10", JudgmentRate.AGREED, false);
    assertThat(file.at("2026-12-31").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("12.15", "12.40");
  }

  @Test
  void trap14ACreditNoteNeverPaysInterest() {
    Told file = Told.file().commercial("1000", "2026-01-31").creditNote("2026-04-30", "200");
    assertThat(file.interest("2026-04-30")).isEqualTo("29.63");
    assertThat(file.principal("2026-04-30")).isEqualTo("800.00");
    assertThat(file.at("2026-04-30").shares()).isEmpty();
  }

  @Test
  void anUnpublishedHalfYearTakesTheLastRateAndSaysSo() {
    Told file = Told.file().commercial("10000", "2026-12-31");
    assertThat(file.at("2026-12-31").provisional()).isFalse();
    Computed later = file.at("2027-01-31");
    assertThat(later.provisional()).isTrue();
    assertThat(later.lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("12.40");
  }
}
