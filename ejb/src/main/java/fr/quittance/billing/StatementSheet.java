package fr.quittance.billing;

import fr.quittance.kernel.Period;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.mandate.RemittanceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A remittance statement with its lines.
 *
 * @param id null on a preview
 * @param number without gaps within its year; null on a preview
 * @param issuedAt instant at which it was frozen, or previewed
 * @param remitBy earliest day by which money of this statement is due to the creditor, null where
 *     nothing was collected
 */
public record StatementSheet(
    StatementId id,
    String number,
    MandateId mandate,
    String mandateRef,
    CreditorId creditor,
    String creditorName,
    Period period,
    Instant issuedAt,
    String currency,
    RemittanceKind remittance,
    StatementTotals totals,
    LocalDate remitBy,
    List<StatementLine> lines) {

  public StatementSheet {
    lines = List.copyOf(lines);
  }
}
