package fr.quittance.billing.domain;

import fr.quittance.billing.StatementLineKind;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * A fact that no statement has told yet.
 *
 * @param amount negative where money is taken back
 * @param statedRate rate at which the annulled movement was stated, null where it was not
 */
public record Movement(
    FactId fact,
    FileId file,
    String fileRef,
    String debtorRef,
    String claims,
    StatementLineKind kind,
    LocalDate effectiveOn,
    Money amount,
    Rate statedRate) {}
