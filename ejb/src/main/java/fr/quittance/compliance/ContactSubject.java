package fr.quittance.compliance;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import java.time.ZoneId;
import java.util.List;

/**
 * Whom a question to the gate is about: everything that the gate must know of a file and cannot
 * look up itself.
 *
 * @param debtorKind CONSUMER, BUSINESS, PUBLIC or NON_PROFESSIONAL: decides the hours
 * @param zone where the debtor lives: hours, Sundays and holidays are counted there
 * @param closed whether the file is closed: nothing is solicited any more
 * @param points every address known of the debtor of this file
 * @param person age, life and who stands for the debtor
 */
public record ContactSubject(
    FileId file,
    DebtorId debtor,
    String debtorKind,
    ZoneId zone,
    boolean closed,
    List<ReachablePoint> points,
    ContactPerson person) {

  public ContactSubject {
    points = List.copyOf(points);
  }
}
