package fr.quittance.web.api;

import fr.quittance.billing.StatementRow;
import fr.quittance.kernel.Paris;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A statement in a list; amounts are decimal strings. */
public record StatementRowBody(
    long id,
    String number,
    String mandate,
    LocalDate from,
    LocalDate to,
    OffsetDateTime issuedAt,
    LocalDate remitBy,
    String currency,
    String collected,
    String commissionWithVat,
    String netToPay) {

  static StatementRowBody of(StatementRow row) {
    return new StatementRowBody(
        row.id().value(),
        row.number(),
        row.mandateRef(),
        row.from(),
        row.to(),
        Paris.at(row.issuedAt()),
        row.remitBy(),
        row.netToPay().currency(),
        row.collected().plain(),
        row.commissionWithVat().plain(),
        row.netToPay().plain());
  }
}
