package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.ClaimId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A claim as the creditor placed it; what is still owed on it is the ledger's to say.
 *
 * @param amount original amount, taxes included
 * @param paid what the creditor had received before it placed the claim, or null
 * @param contractRate rate of the contract in percent a year, or null
 * @param ownFields the creditor's own columns
 */
public record ClaimRow(
    ClaimId id,
    String ref,
    ClaimNature nature,
    String documentType,
    String documentNo,
    LocalDate issueDate,
    LocalDate dueDate,
    Money amount,
    Money paid,
    LocalDate formalNoticeOn,
    Rate contractRate,
    String description,
    Map<String, String> ownFields) {}
