package fr.quittance.portfolio;

import fr.quittance.kernel.id.DebtorId;
import java.time.LocalDate;

/**
 * One of two debtors that may be one, as one of its creditors knows it.
 *
 * @param address postal address in one line, or null
 * @param files how many files it has, whoever the creditor
 * @param fileRef one of them, to look at
 */
public record DoubtSide(
    DebtorId debtor,
    String name,
    String siren,
    LocalDate birthDate,
    String address,
    String phone,
    String email,
    String creditor,
    int files,
    String fileRef) {}
