package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;
import java.util.List;

/**
 * A dispute, with each of its steps. Dates and texts of steps not taken are null.
 *
 * @param ground in the reader's language
 * @param claims references of the claims that are contested; none for all
 * @param resolution why it was judged so
 */
public record DisputeSheet(
    DisputeId id,
    FileId file,
    String ground,
    Money amount,
    String said,
    DisputeState state,
    LocalDate openedOn,
    String evidenceAsked,
    LocalDate askedOn,
    LocalDate answerDueOn,
    LocalDate remindedOn,
    LocalDate answeredOn,
    String answer,
    DocumentId answerDocument,
    LocalDate resolvedOn,
    String resolution,
    Money credited,
    DocumentId letter,
    LocalDate endedOn,
    List<String> claims) {

  public DisputeSheet {
    claims = List.copyOf(claims);
  }
}
