package fr.quittance.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who the agency is, as its letters must say (R124-4) and as its declaration states it (R124-2).
 *
 * @param legalForm for example {@code SAS au capital de 50 000 €}
 * @param siren nine digits
 * @param rcs town of the trade register (C. com. R123-237), or null
 * @param vatNumber intra-Community VAT number, or null
 * @param dataProtectionEmail where debtors exercise their rights over their data
 * @param insurer professional liability insurer, or null while not known
 * @param insuredFrom first day covered; null where the policy does not say
 * @param insuredUntil last day covered
 * @param clientIban the account that debtors pay to, one of the declared client accounts; changed
 *     by {@link AgencyService#chooseClientAccount} alone
 * @param declaredTo prosecutor who received the declaration
 * @param version row version that an edit was made on
 */
public record AgencyProfile(
    String name,
    String legalForm,
    String siren,
    String rcs,
    String vatNumber,
    String street,
    String postcode,
    String city,
    String phone,
    String email,
    String dataProtectionEmail,
    String insurer,
    String insurancePolicy,
    LocalDate insuredFrom,
    LocalDate insuredUntil,
    String clientIban,
    String clientBic,
    String declaredTo,
    LocalDate declaredOn,
    long version)
    implements Serializable {}
