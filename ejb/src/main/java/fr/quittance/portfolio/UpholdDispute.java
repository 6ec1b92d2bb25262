package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;

/**
 * Command: judge a dispute founded.
 *
 * @param credit what the creditor gives up, as a credit note; null to close the file
 * @param claim the claim that it is credited on; null where the file has one claim
 */
public record UpholdDispute(DisputeId dispute, String reasons, Money credit, ClaimId claim) {}
