package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/** A claim that somebody should look at. */
public record TriageRow(
    String fileRef,
    String debtorName,
    DebtorKind debtor,
    String claimRef,
    ClaimNature nature,
    LocalDate dueOn,
    Money amount) {}
