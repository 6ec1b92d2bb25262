package fr.quittance.portfolio.domain;

import static fr.quittance.portfolio.TracingSource.BAILIFF;
import static fr.quittance.portfolio.TracingSource.COMPANY_REGISTER;
import static fr.quittance.portfolio.TracingSource.CREDITOR;
import static fr.quittance.portfolio.TracingSource.DEBTOR;
import static fr.quittance.portfolio.TracingSource.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.TracingSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TracingAdviceTest {

  @Test
  void aPersonWhoCanBeReachedIsAskedFirst() {
    assertThat(TracingAdvice.next(DebtorKind.CONSUMER, true, false, Set.of())).contains(DEBTOR);
    assertThat(TracingAdvice.next(DebtorKind.CONSUMER, false, false, Set.of())).contains(CREDITOR);
  }

  @Test
  void aCompanyIsLookedUpInItsRegister() {
    assertThat(TracingAdvice.next(DebtorKind.BUSINESS, true, false, Set.of()))
        .contains(COMPANY_REGISTER);
  }

  @Test
  void aBailiffNeedsATitle() {
    Set<TracingSource> tried = Set.of(CREDITOR, DIRECTORY);
    assertThat(TracingAdvice.next(DebtorKind.CONSUMER, false, false, tried)).isEmpty();
    assertThat(TracingAdvice.next(DebtorKind.CONSUMER, false, true, tried)).contains(BAILIFF);
  }
}
