package fr.quittance.billing;

import fr.quittance.audit.Journal;
import fr.quittance.billing.domain.StatementDraft;
import fr.quittance.billing.store.MovementStore;
import fr.quittance.billing.store.StatementStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.ledger.MoneyCause;
import fr.quittance.ledger.MoneyJournal;
import fr.quittance.ledger.MoneyMovement;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.RemittanceDelay;
import fr.quittance.mandate.RemittanceKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Issues remittance statements (CPCE R124-6).
 *
 * <p>Every movement is on one statement only. One that was learned after the statement of its own
 * period goes on the next one and is marked late. A reversal known at issue stands beside its
 * movement, so that both come to nothing.
 */
@Stateless
@RowScoped
public class RemittanceStatementService {

  private MandateQueries mandates;
  private RemittanceDelay delay;
  private MovementStore movements;
  private StatementStore statements;
  private MoneyJournal money;
  private Journal journal;
  private CallerContext callers;
  private Clock clock;

  public RemittanceStatementService() {}

  @Inject
  public RemittanceStatementService(
      MandateQueries mandates,
      RemittanceDelay delay,
      MovementStore movements,
      StatementStore statements,
      MoneyJournal money,
      Journal journal,
      CallerContext callers,
      Clock clock) {
    this.mandates = mandates;
    this.delay = delay;
    this.movements = movements;
    this.statements = statements;
    this.money = money;
    this.journal = journal;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Freezes the statement of a mandate and a period under the next number, or finds the one that
   * was issued before for the same two.
   *
   * @throws Problem 404 where the mandate is not the caller's to see, 422 where it lacks its fee or
   *     its terms of remittance
   */
  @RequiresPermissions("statement:issue")
  public StatementId issue(IssueStatement command) {
    MandateSheet mandate = mandates.byRef(command.mandateRef()).complete();
    statements.lock(mandate.id());
    return statements.find(mandate.id(), command).orElseGet(() -> freeze(mandate, command));
  }

  /** What {@link #issue} would freeze now; nothing is kept. */
  @RequiresPermissions("statement:issue")
  public StatementSheet preview(IssueStatement command) {
    return draw(mandates.byRef(command.mandateRef()).complete(), command);
  }

  private StatementId freeze(MandateSheet mandate, IssueStatement command) {
    StatementSheet sheet = draw(mandate, command);
    int year = Paris.dayOf(sheet.issuedAt()).getYear();
    String number = String.format("R-%d-%06d", year, statements.nextNumber("REMITTANCE-" + year));
    StatementId id =
        statements.add(sheet, number, callers.current().userId(), mandate.terms().vatRate());
    setOff(id, sheet);
    journal.general(
        "mandate:" + mandate.id(),
        "STATEMENT_ISSUED",
        Map.of(
            "statement", id.value(),
            "number", number,
            "netToPay", sheet.totals().netToPay().plain()));
    return id;
  }

  /** Where remittance is net our fee is ours from now on; gross, the creditor is owed all of it. */
  private void setOff(StatementId id, StatementSheet sheet) {
    if (sheet.remittance() == RemittanceKind.NET) {
      money.post(
          MoneyMovement.setOff(
              MoneyCause.statement(id),
              Paris.dayOf(sheet.issuedAt()),
              sheet.totals().commission(),
              sheet.totals().vat(),
              sheet.creditor()));
    }
  }

  private StatementSheet draw(MandateSheet mandate, IssueStatement command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new StatementDraft(mandate, command, delay::remitBy)
        .of(movements.untold(mandate.id(), command), now);
  }
}
