package fr.quittance.web.cash;

import fr.quittance.cash.CandidateReason;
import fr.quittance.cash.CandidateRow;
import fr.quittance.kernel.Money;
import fr.quittance.portfolio.FileRow;
import java.util.List;

/** A file on the right of the workbench: proposed with reasons, or found by a search. */
public record FileChoice(
    long file,
    String ref,
    String debtorName,
    String creditorName,
    Money balance,
    List<CandidateReason> reasons) {

  static FileChoice of(CandidateRow row) {
    return new FileChoice(
        row.file().value(),
        row.ref(),
        row.debtorName(),
        row.creditorName(),
        row.balance(),
        row.reasons());
  }

  static FileChoice of(FileRow row) {
    return new FileChoice(
        row.id().value(),
        row.ref(),
        row.debtorName(),
        row.creditorName(),
        row.balance(),
        List.of());
  }
}
