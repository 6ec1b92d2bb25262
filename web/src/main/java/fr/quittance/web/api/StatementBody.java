package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.billing.StatementLine;
import fr.quittance.billing.StatementSheet;
import fr.quittance.billing.StatementTotals;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Rate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A remittance statement as it is served: amounts and rates are decimal strings.
 *
 * @param reversed collections taken back, negative; {@code directReversed} direct payments likewise
 * @param remitBy earliest day by which money of this statement is due (R124-6), null without any
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatementBody(
    long id,
    String number,
    String mandate,
    String creditor,
    LocalDate from,
    LocalDate to,
    OffsetDateTime issuedAt,
    String currency,
    String remittance,
    String collected,
    String direct,
    String reversed,
    String directReversed,
    String commission,
    String vat,
    String commissionWithVat,
    String netToPay,
    LocalDate remitBy,
    List<LineBody> lines) {

  /** One movement. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record LineBody(
      long fact,
      String file,
      String debtorRef,
      String claims,
      String kind,
      LocalDate effectiveOn,
      boolean late,
      LocalDate remitBy,
      String amount,
      String commissionRate,
      String commission,
      String vat) {}

  static StatementBody of(StatementSheet sheet) {
    StatementTotals totals = sheet.totals();
    return new StatementBody(
        sheet.id().value(),
        sheet.number(),
        sheet.mandateRef(),
        sheet.creditorName(),
        sheet.period().from(),
        sheet.period().to(),
        Paris.at(sheet.issuedAt()),
        sheet.currency(),
        sheet.remittance().name(),
        totals.collected().plain(),
        totals.direct().plain(),
        totals.reversed().plain(),
        totals.directReversed().plain(),
        totals.commission().plain(),
        totals.vat().plain(),
        totals.commissionWithVat().plain(),
        totals.netToPay().plain(),
        sheet.remitBy(),
        sheet.lines().stream().map(StatementBody::line).toList());
  }

  private static LineBody line(StatementLine line) {
    return new LineBody(
        line.fact().value(),
        line.fileRef(),
        line.debtorRef(),
        line.claims(),
        line.kind().name(),
        line.effectiveOn(),
        line.late(),
        line.remitBy(),
        line.amount().plain(),
        percent(line.commissionRate()),
        line.commission().plain(),
        line.vat().plain());
  }

  private static String percent(Rate rate) {
    return rate.percent().stripTrailingZeros().toPlainString();
  }
}
