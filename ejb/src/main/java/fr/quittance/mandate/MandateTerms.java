package fr.quittance.mandate;

import fr.quittance.kernel.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * What the convention says. Any R124-3 content may still be missing from a draft.
 *
 * @param signedOn day of the convention; nothing is collected before it
 * @param scope basis and amount of the sums to collect (R124-3 1°)
 * @param liabilityCover guarantee given to the creditor against our civil liability (R124-3 2°)
 * @param commissionRate our fee in percent of what is collected, before VAT (R124-3 3°)
 * @param remittance conditions of remittance (R124-3 4°)
 * @param agreedRate late-payment rate agreed in the creditor's terms of sale; null for the default
 *     of L441-10
 * @param allocationOrder in which order a payment is spread, every one of {@link #BUCKETS} once;
 *     empty for the order of the law
 * @param silenceDays days to wait after the first letter before going on
 */
public record MandateTerms(
    LocalDate signedOn,
    String scope,
    String liabilityCover,
    Rate commissionRate,
    Rate vatRate,
    Remittance remittance,
    Rate agreedRate,
    List<String> allocationOrder,
    Integer silenceDays) {

  /** What a payment may go to, in the order of the law (C. civ. 1343-1). */
  public static final List<String> BUCKETS = List.of("COSTS", "INTEREST", "PRINCIPAL", "INDEMNITY");

  public MandateTerms {
    allocationOrder = allocationOrder == null ? List.of() : List.copyOf(allocationOrder);
  }

  MandateTerms withRates(Rate commission, Rate agreed) {
    return new MandateTerms(
        signedOn,
        scope,
        liabilityCover,
        commission,
        vatRate,
        remittance,
        agreed,
        allocationOrder,
        silenceDays);
  }
}
