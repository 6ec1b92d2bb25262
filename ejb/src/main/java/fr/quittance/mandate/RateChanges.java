package fr.quittance.mandate;

import fr.quittance.audit.Journal;
import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.identity.ApprovalGranted;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.RequestApproval;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.mandate.domain.Mandate;
import fr.quittance.mandate.store.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rates of a mandate in use: our commission, and the late-payment rate agreed in the creditor's
 * terms of sale. A draft that lacks a content of R124-3 is still written by one person.
 */
@ApplicationScoped
class RateChanges {

  private static final String KIND = "RATE_CHANGE";
  private static final String MANDATE = "mandate";
  private static final String COMMISSION = "commissionRate";
  private static final String AGREED = "agreedRate";

  @Inject private Mandates mandates;
  @Inject private ApprovalService approvals;
  @Inject private Journal journal;

  /**
   * Asks for a second person where a rate in use changes.
   *
   * @return the terms that count now: with the rates in use
   */
  MandateTerms held(MandateSheet mandate, MandateTerms terms, String why) {
    MandateTerms before = mandate.terms();
    boolean same =
        same(before.commissionRate(), terms.commissionRate())
            && same(before.agreedRate(), terms.agreedRate());
    if (same || !mandate.missing().isEmpty()) {
      return terms;
    }
    approvals.request(
        new RequestApproval(
            KIND,
            ApprovalSubject.mandate(mandate.ref()),
            null,
            Map.of(MANDATE, mandate.id().toString()),
            List.of(
                change(COMMISSION, before.commissionRate(), terms.commissionRate()),
                change(AGREED, before.agreedRate(), terms.agreedRate())),
            why));
    return terms.withRates(before.commissionRate(), before.agreedRate());
  }

  void carryOut(@Observes ApprovalGranted granted) {
    if (!granted.is(KIND, ApprovalSubject.Kind.MANDATE)) {
      return;
    }
    MandateId id = new MandateId(Long.parseLong(granted.payload().get(MANDATE)));
    Mandate mandate = mandates.byId(id).orElseThrow(() -> Problem.notFound("Mandate", id));
    MandateTerms terms = mandate.sheet().terms();
    if (!Objects.equals(written(terms.commissionRate()), granted.before(COMMISSION))
        || !Objects.equals(written(terms.agreedRate()), granted.before(AGREED))) {
      throw ApprovalGranted.outdated();
    }
    mandate.agree(terms.withRates(read(granted.after(COMMISSION)), read(granted.after(AGREED))));
    mandates.flush();
    journal.general("mandate:" + id, "MANDATE_RATES_CHANGED", Map.of(MANDATE, id.value()));
  }

  private static ApprovalChange change(String field, Rate before, Rate after) {
    return new ApprovalChange(field, Form.RATE, written(before), written(after));
  }

  private static boolean same(Rate one, Rate other) {
    return Objects.equals(written(one), written(other));
  }

  private static String written(Rate rate) {
    return rate == null ? null : rate.percent().stripTrailingZeros().toPlainString();
  }

  private static Rate read(String percent) {
    return percent == null ? null : Rate.percent(percent);
  }
}
