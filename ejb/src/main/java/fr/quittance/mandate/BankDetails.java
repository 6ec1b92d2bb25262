package fr.quittance.mandate;

import fr.quittance.audit.Journal;
import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.identity.ApprovalGranted;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.RequestApproval;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.domain.Creditor;
import fr.quittance.mandate.store.Creditors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The account that a creditor's money goes to. Once there is one, another takes a second person: a
 * changed account is how money is stolen.
 */
@ApplicationScoped
class BankDetails {

  private static final String KIND = "BANK_DETAILS";
  private static final String IBAN = "iban";
  private static final String CREDITOR = "creditor";

  @Inject private Creditors creditors;
  @Inject private ApprovalService approvals;
  @Inject private Journal journal;

  /**
   * Asks for a second person where the account in use changes.
   *
   * @return the details that count now: with the account in use
   */
  RegisterCreditor held(Creditor creditor, RegisterCreditor details, String why) {
    String before = creditor.iban();
    if (before == null || before.equals(details.iban())) {
      return details;
    }
    approvals.request(
        new RequestApproval(
            KIND,
            ApprovalSubject.creditor(creditor.ref()),
            null,
            Map.of(CREDITOR, creditor.id().toString()),
            List.of(new ApprovalChange(IBAN, Form.IBAN, before, details.iban())),
            why));
    return details.withIban(before);
  }

  void carryOut(@Observes ApprovalGranted granted) {
    if (!granted.is(KIND, ApprovalSubject.Kind.CREDITOR)) {
      return;
    }
    CreditorId id = new CreditorId(Long.parseLong(granted.payload().get(CREDITOR)));
    Creditor creditor = creditors.byId(id).orElseThrow(() -> Problem.notFound("Creditor", id));
    if (!Objects.equals(creditor.iban(), granted.before(IBAN))) {
      throw ApprovalGranted.outdated();
    }
    creditor.payTo(granted.after(IBAN));
    creditors.flush();
    journal.general("creditor:" + id, "CREDITOR_ACCOUNT_CHANGED", Map.of(CREDITOR, id.value()));
  }
}
