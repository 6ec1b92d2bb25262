package fr.quittance.billing;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * One movement of a statement and what it bears.
 *
 * @param claims the creditor's references of the claims concerned, the first three
 * @param effectiveOn day of the movement
 * @param late whether it belongs to an earlier period and was not on a statement yet
 * @param remitBy last day to remit it, one month after collection unless the law changes (CPCE
 *     R124-6); null for what is not collected by us
 * @param amount negative where money is taken back
 * @param commission before VAT
 */
public record StatementLine(
    FactId fact,
    FileId file,
    String fileRef,
    String debtorRef,
    String claims,
    StatementLineKind kind,
    LocalDate effectiveOn,
    boolean late,
    LocalDate remitBy,
    Money amount,
    Rate commissionRate,
    Money commission,
    Money vat) {}
