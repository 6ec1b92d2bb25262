package fr.quittance.reports.letters;

import fr.quittance.reports.Agency;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.NamedAddress;
import java.time.LocalDate;

/**
 * Who writes to whom, for whom, under which reference.
 *
 * @param agency the agency that writes
 * @param recipient the debtor or the person who receives letters for him; printed in the window of
 *     the envelope, without any mention of a debt
 * @param creditor name and address or seat of the creditor (CPCE R124-4 2°)
 * @param fileReference our file reference
 * @param letterReference reference of this letter, recalled by every later contact (CPCE R124-4)
 * @param date date of the letter
 */
public record Letterhead(
    Agency agency,
    NamedAddress recipient,
    NamedAddress creditor,
    String fileReference,
    String letterReference,
    LocalDate date) {

  public Letterhead {
    DataCheck.present("agency", agency);
    DataCheck.present("recipient", recipient);
    DataCheck.present("creditor", creditor);
    DataCheck.text("file reference", fileReference);
    DataCheck.text("letter reference", letterReference);
    DataCheck.present("letter date", date);
  }
}
