package fr.quittance.billing;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.StatementId;
import java.time.Instant;
import java.time.LocalDate;

/** A statement as lists show it. */
public record StatementRow(
    StatementId id,
    String number,
    String mandateRef,
    String creditorName,
    LocalDate from,
    LocalDate to,
    Instant issuedAt,
    LocalDate remitBy,
    Money collected,
    Money commissionWithVat,
    Money netToPay) {}
