package fr.quittance.compliance;

import java.time.LocalDate;

/**
 * What R124-2 asks of the agency before it collects anything for anybody.
 *
 * @param insuredFrom first day covered; null where the policy does not say
 * @param insuredUntil last day covered; null where no policy is known
 * @param declaredOn day of the declaration to the prosecutor; null while there is none
 * @param clientAccount whether there is an account for client money alone
 */
public record AgencyGuarantees(
    LocalDate insuredFrom, LocalDate insuredUntil, LocalDate declaredOn, boolean clientAccount) {}
