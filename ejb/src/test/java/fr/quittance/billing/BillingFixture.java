package fr.quittance.billing;

import fr.quittance.audit.Journal;
import fr.quittance.billing.store.MovementStore;
import fr.quittance.billing.store.StatementReader;
import fr.quittance.billing.store.StatementStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.MoneyJournal;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.RemittanceDelay;
import fr.quittance.mandate.RemittanceKind;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Billing on one transaction, for the mandate of a ledger fixture. */
record BillingFixture(LedgerFixture ledger, RemittanceKind remittance, String commissionRate) {

  static BillingFixture of(LedgerFixture ledger) {
    return new BillingFixture(ledger, RemittanceKind.NET, "15");
  }

  BillingFixture gross() {
    return new BillingFixture(ledger, RemittanceKind.GROSS, commissionRate);
  }

  BillingFixture at(String commissionRate) {
    return new BillingFixture(ledger, remittance, commissionRate);
  }

  StatementSheet issue(EntityManager em, String from, String to) {
    StatementId id = service(em).issue(command(from, to));
    return new StatementReader(em).byId(id).orElseThrow();
  }

  IssueStatement command(String from, String to) {
    return new IssueStatement(ledger.mandateRef, LocalDate.parse(from), LocalDate.parse(to));
  }

  RemittanceStatementService service(EntityManager em) {
    Clock clock = LedgerFixture.clock("2026-12-05T09:00:00Z");
    return new RemittanceStatementService(
        new OneMandate(sheet()),
        new OneMonth(),
        new MovementStore(em),
        new StatementStore(em),
        new Wiring(em, clock).get(MoneyJournal.class),
        new SilentJournal(),
        () -> Caller.SYSTEM,
        clock);
  }

  private MandateSheet sheet() {
    return new MandateSheet(
        new MandateId(ledger.mandate),
        ledger.mandateRef,
        new CreditorId(ledger.creditor),
        "C",
        "Créancier d'essai",
        CreditorKind.COMPANY,
        new MandateTerms(
            LocalDate.of(2025, 1, 1),
            "Factures",
            "RC",
            Rate.percent(commissionRate),
            Rate.percent("20"),
            new Remittance(remittance, 15),
            null,
            List.of(),
            15),
        List.of(),
        0);
  }

  private static final class OneMandate extends MandateQueries {
    private final MandateSheet sheet;

    OneMandate(MandateSheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public MandateSheet byRef(String ref) {
      return sheet;
    }
  }

  private static final class OneMonth extends RemittanceDelay {
    @Override
    public LocalDate remitBy(LocalDate collectedOn) {
      return collectedOn.plusMonths(1);
    }
  }

  private static final class SilentJournal extends Journal {
    @Override
    public void general(String chain, String action, Map<String, ?> payload) {}
  }
}
