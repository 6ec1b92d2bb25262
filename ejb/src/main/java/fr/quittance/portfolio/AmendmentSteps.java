package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import fr.quittance.portfolio.domain.CaseFile;
import fr.quittance.portfolio.store.Amendments;
import fr.quittance.portfolio.store.Amendments.Change;
import fr.quittance.portfolio.store.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** What an update or a withdrawal asks beyond the rows it changed: facts, files that stop. */
@ApplicationScoped
class AmendmentSteps {

  /** The reason code of claims taken back by their creditor. */
  static final String TAKEN_BACK = "RETRAIT_CREANCIER";

  @Inject private Amendments amendments;
  @Inject private FactService facts;
  @Inject private CaseFiles files;
  @Inject private Journal journal;
  @Inject private Event<FileStatusChanged> statusChanged;
  @Inject private Event<ClaimsWithdrawn> withdrawn;

  /** Money is never edited: less to pay is a credit note, more received a direct payment. */
  void recordMoney(LocalDate today) {
    for (Change change : amendments.changes()) {
      LocalDate issued = change.issuedOn();
      LocalDate day = issued != null && issued.isAfter(today) ? issued : today;
      record(change, FactKind.CREDIT_NOTE, change.credit(), day);
      record(change, FactKind.DIRECT_PAYMENT, change.direct(), day);
    }
  }

  private void record(Change change, FactKind kind, Money amount, LocalDate day) {
    if (amount != null) {
      facts.recordAmended(
          new RecordFact(change.file(), kind, day, amount, change.claim(), null, Map.of()));
    }
  }

  /** Nobody is contacted about what the creditor took back, until somebody decides on the rest. */
  void suspendWithdrawn(PlacementId placement) {
    for (ClaimsWithdrawn taken : amendments.withdrawn(placement)) {
      CaseFile file = files.lock(taken.file());
      if (file.status() == FileStatus.ACTIVE) {
        file.suspend();
        files.flush();
        journal.file(file.id(), "FILE_SUSPENDED", Map.of("reason", TAKEN_BACK));
        statusChanged.fire(new FileStatusChanged(file.id(), file.status()));
      }
      withdrawn.fire(taken);
    }
  }
}
