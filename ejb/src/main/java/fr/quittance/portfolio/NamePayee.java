package fr.quittance.portfolio;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: somebody else than the creditor must be paid.
 *
 * @param claim one claim of the file, or null for all of them
 * @param noticeOn day on which the debtor had notice; null while he has not: nothing is told him
 */
public record NamePayee(
    FileId file,
    ClaimId claim,
    PayeeBasis basis,
    String name,
    String iban,
    String bic,
    LocalDate noticeOn) {}
