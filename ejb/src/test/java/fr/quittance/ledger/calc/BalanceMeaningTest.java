package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a balance means, rule by rule. */
class BalanceMeaningTest {

  private static final String ISSUED = "2026-01-01";

  @Test
  void theDaysInterestRunsBeforeItsPaymentsApply() {
    Told file = Told.file().commercial("1000", "2026-01-31").pays("2026-02-10", "500");
    assertThat(file.at("2026-02-10").shares().get(0).amount()).isEqualTo(Money.eur("3.33"));
    assertThat(file.at("2026-02-11").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().base().plain())
        .containsExactly("1000.00", "503.33");
  }

  @Test
  void theIndemnityAppearsTheDayAfterTheDueDateAndStays() {
    Told file = Told.file().commercial("1000", "2026-01-31");
    assertThat(file.indemnity("2026-01-31")).isEqualTo("0.00");
    assertThat(file.indemnity("2026-02-01")).isEqualTo("40.00");
    assertThat(file.creditNote("2026-02-02", "1000").indemnity("2026-02-03")).isEqualTo("40.00");
  }

  @Test
  void noIndemnityWhereTheClaimWasSettledOnItsDueDate() {
    Told file = Told.file().commercial("1000", "2026-01-31").pays("2026-01-31", "1000");
    assertThat(file.total("2026-12-31")).isEqualTo("0.00");
    assertThat(file.at("2026-12-31").lines()).hasSize(1);
  }

  @Test
  void noIndemnityWhereInsolvencyForbidsThePayment() {
    Told file = Told.file().commercial("1000", "2026-01-31").stay("2026-01-20");
    assertThat(file.total("2026-12-31")).isEqualTo("1000.00");
  }

  @Test
  void aPaymentBeforeTheDueDateLowersTheBaseFromTheFirstDay() {
    Told file = Told.file().commercial("1000", "2026-01-31").pays("2026-01-15", "400");
    assertThat(file.at("2026-02-01").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .singleElement()
        .satisfies(line -> assertThat(line.accrual().base()).isEqualTo(Money.eur("600")));
  }

  @Test
  void aBackDatedPaymentChangesThePastAsIfItHadBeenKnown() {
    Told late = Told.file().commercial("1000", "2026-01-31").pays("2026-06-30", "300");
    Told backDated =
        Told.file()
            .commercial("1000", "2026-01-31")
            .pays("2026-06-30", "300")
            .pays("2026-03-01", "500");
    Told inOrder =
        Told.file()
            .commercial("1000", "2026-01-31")
            .pays("2026-03-01", "500")
            .pays("2026-06-30", "300");
    assertThat(backDated.total("2026-12-31")).isEqualTo(inOrder.total("2026-12-31"));
    assertThat(backDated.total("2026-12-31")).isNotEqualTo(late.total("2026-12-31"));
  }

  @Test
  void aBouncedPaymentLeavesNoTrace() {
    Told bounced =
        Told.file()
            .commercial("1000", "2026-01-31")
            .pays("2026-03-01", "500")
            .reversed("2026-03-20");
    Told never = Told.file().commercial("1000", "2026-01-31");
    assertThat(bounced.at("2026-12-31").lines()).isEqualTo(never.at("2026-12-31").lines());
    assertThat(bounced.total("2026-12-31")).isEqualTo(never.total("2026-12-31"));
  }

  @Test
  void aGracePeriodStopsPenalties() {
    Told file = Told.file().commercial("10000", "2026-03-31").grace("2026-05-01", "2026-05-31");
    assertThat(file.at("2026-06-30").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().from() + "/" + line.accrual().to())
        .containsExactly("2026-04-01/2026-04-30", "2026-06-01/2026-06-30");
  }

  @Test
  void aGracePeriodStopsTheFivePointsButNotLegalInterest() {
    Told file =
        Told.file()
            .civil("8000", "2025-12-31")
            .judgment("2026-02-10", JudgmentRate.LEGAL, false)
            .grace("2026-05-01", "2026-05-31");
    assertThat(file.at("2026-06-30").lines())
        .filteredOn(line -> line.kind() == Computed.Kind.INTEREST)
        .extracting(line -> line.accrual().rate().percent().toPlainString())
        .containsExactly("2.62", "7.62", "2.62", "7.62");
  }

  @Test
  void costsFirstThenClaimByClaimThenEveryIndemnity() {
    ClaimTerms older = Told.terms("2026-01-31", Regime.COMMERCIAL, LegalCategory.OTHER, null);
    ClaimTerms younger = Told.terms("2026-02-28", Regime.COMMERCIAL, LegalCategory.OTHER, null);
    Told file =
        Told.file()
            .claim(11, "100", younger)
            .claim(10, "100", older)
            .cost("2026-03-01", "30")
            .pays("2026-03-31", "240");
    assertThat(file.at("2026-03-31").shares())
        .extracting(share -> share.to() + " " + share.claim())
        .containsExactly(
            "COSTS null",
            "INTEREST 10",
            "PRINCIPAL 10",
            "INTEREST 11",
            "PRINCIPAL 11",
            "INDEMNITY 10");
  }

  @Test
  void termsMaySetAnotherOrder() {
    Told file =
        Told.file()
            .commercial("1000", "2026-01-31")
            .terms(
                "2026-02-01",
                null,
                List.of(Bucket.COSTS, Bucket.PRINCIPAL, Bucket.INTEREST, Bucket.INDEMNITY),
                false)
            .pays("2026-04-30", "200");
    assertThat(file.principal("2026-04-30")).isEqualTo("800.00");
    assertThat(file.interest("2026-04-30")).isEqualTo("29.63");
  }

  @Test
  void theDebtorsChoiceWins() {
    ClaimTerms older = Told.terms("2026-01-31", Regime.CIVIL, LegalCategory.OTHER, null);
    ClaimTerms younger = Told.terms("2026-02-28", Regime.CIVIL, LegalCategory.OTHER, null);
    Told file =
        Told.file()
            .claim(10, "100", older)
            .claim(11, "100", younger)
            .paysClaim("2026-03-01", "60", 11);
    assertThat(file.at("2026-03-01").principals())
        .containsEntry(10L, Money.eur("100"))
        .containsEntry(11L, Money.eur("40"));
  }

  @Test
  void tiesInProportionToTheCent() {
    ClaimTerms terms = Told.terms("2026-02-28", Regime.CIVIL, LegalCategory.OTHER, null);
    Told file =
        Told.file()
            .claim(10, "100", terms)
            .claim(11, "100", terms)
            .claim(12, "100", terms)
            .pays("2026-03-01", "100");
    assertThat(file.at("2026-03-01").shares())
        .extracting(share -> share.amount().plain())
        .containsExactly("33.34", "33.33", "33.33");
  }

  @Test
  void whatExceedsAllDebtsIsCreditAndMeetsLaterOnes() {
    ClaimTerms terms = Told.terms("2026-05-31", Regime.COMMERCIAL, LegalCategory.OTHER, null);
    Told file = Told.file().civil("100", "2026-01-31").pays("2026-02-01", "150");
    assertThat(file.at("2026-03-01").credit()).isEqualTo(Money.eur("50"));
    assertThat(file.total("2026-03-01")).isEqualTo("0.00");
    Computed later = file.claim(11, "80", terms).at("2026-05-31");
    assertThat(later.credit()).isEqualTo(Money.eur("0"));
    assertThat(later.total()).isEqualTo(Money.eur("30"));
    assertThat(later.shares().get(1).rule()).isEqualTo(Rule.CREDIT_OFFSET);
  }

  @Test
  void aCreditNoteAfterFullPaymentBecomesCredit() {
    Told file =
        Told.file()
            .civil("100", "2026-01-31")
            .pays("2026-02-01", "100")
            .creditNote("2026-02-02", "30");
    assertThat(file.at("2026-02-02").credit()).isEqualTo(Money.eur("30"));
    assertThat(file.total("2026-02-02")).isEqualTo("0.00");
  }

  @Test
  void aWaiverGivesUpWhatIsOpenAndNoMore() {
    Told file =
        Told.file().commercial("1000", "2026-01-31").waives("2026-04-30", "50", Bucket.INTEREST);
    Computed computed = file.at("2026-04-30");
    assertThat(computed.open().get(Bucket.INTEREST)).isEqualTo(Money.eur("0"));
    assertThat(computed.held())
        .containsExactly(new Computed.Held(2, Money.eur("20.37"), Rule.WAIVER_EXCESS));
    assertThat(file.interest("2026-05-01")).isEqualTo("0.33");
  }

  @Test
  void nothingIsOwedBeforeItWasIssued() {
    assertThat(Told.file().civil("100", "2026-01-31").total(ISSUED)).isEqualTo("100.00");
    assertThat(Told.file().civil("100", "2026-02-28").total(ISSUED)).isEqualTo("0.00");
  }
}
