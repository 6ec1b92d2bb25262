package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.identity.domain.Agency;
import fr.quittance.identity.store.AgencyStore;
import fr.quittance.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The account that debtors pay to. The first one is named by one person, so that an agency can
 * begin; every other one takes a second person: whoever turns the account turns the money.
 */
@ApplicationScoped
class ClientAccount {

  private static final String KIND = "BANK_DETAILS";
  private static final String IBAN = "clientIban";
  private static final String BIC = "clientBic";

  @Inject private AgencyStore agencies;
  @Inject private Journal journal;
  @Inject private Event<ClientAccountChosen> chosen;

  /** Whether a second person must agree. */
  boolean takesTwo(Agency agency) {
    return agency.clientIban() != null;
  }

  RequestApproval change(Agency agency, String iban, String bic, String why) {
    List<ApprovalChange> changes =
        List.of(
            new ApprovalChange(IBAN, Form.IBAN, agency.clientIban(), iban),
            new ApprovalChange(BIC, Form.TEXT, agency.clientBic(), bic));
    return new RequestApproval(KIND, ApprovalSubject.AGENCY, null, Map.of(), changes, why);
  }

  void collectOn(Agency agency, String iban, String bic) {
    agency.collectOn(iban, bic);
    chosen.fire(new ClientAccountChosen(iban));
    journal.general("agency", "CLIENT_ACCOUNT_CHOSEN", Map.of());
  }

  void carryOut(@Observes ApprovalGranted granted) {
    if (granted.is(KIND, ApprovalSubject.Kind.AGENCY)) {
      Agency agency = agencies.find().orElseThrow(() -> Problem.notFound("Agency", ""));
      if (!Objects.equals(agency.clientIban(), granted.before(IBAN))) {
        throw ApprovalGranted.outdated();
      }
      collectOn(agency, granted.after(IBAN), granted.after(BIC));
    }
  }
}
