package fr.quittance.cash;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileProblem;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.kernel.Problem;
import java.util.List;

/** Tells what is wrong with a bank file; screens have the same sentences in their bundles. */
final class BankFileSentences {

  private BankFileSentences() {}

  /** The refusal of a whole file, with its place. */
  static Problem problem(BankFileUnreadable refused) {
    Integer line = refused.line() > 0 ? refused.line() : null;
    String place = place(refused.line(), refused.column());
    String message = sentence(refused.fault()) + place + detail(refused.detail());
    return new Problem(
        Problem.Kind.UNREADABLE,
        refused.code(),
        message,
        List.of(refused.line(), refused.column(), refused.detail() == null ? "" : refused.detail()),
        List.of(new Problem.Error(null, line, refused.code(), message)));
  }

  static ImportNote note(boolean rejected, BankFileProblem problem) {
    return new ImportNote(
        rejected,
        problem.path(),
        problem.line(),
        problem.fault().key(),
        problem.detail(),
        sentence(problem.fault()) + place(problem.line(), 0) + detail(problem.detail()));
  }

  private static String place(int line, int column) {
    if (line <= 0) {
      return "";
    }
    return column <= 0 ? " (line " + line + ")" : " (line " + line + ", column " + column + ")";
  }

  private static String detail(String detail) {
    return detail == null ? "." : ": " + detail + ".";
  }

  private static String sentence(BankFileFault fault) {
    return switch (fault) {
      case EMPTY_FILE -> "The file is empty";
      case FILE_TOO_LARGE -> "The file is too large";
      case UNKNOWN_FORMAT -> "The file is neither CAMT.053, CAMT.054 nor CFONB 120";
      case MALFORMED_XML -> "The XML is malformed";
      case DOCTYPE_REFUSED -> "XML with a DOCTYPE is refused";
      case UNSUPPORTED_MESSAGE -> "This kind of XML message is not a bank statement";
      case NO_STATEMENT -> "The message holds no statement";
      case NO_ACCOUNT -> "The statement names no account";
      case WRONG_LENGTH -> "A CFONB record has 120 characters";
      case UNKNOWN_RECORD -> "A CFONB record begins with 01, 04, 05 or 07";
      case MOVEMENT_WITHOUT_OPENING -> "A movement (04) stands outside a 01 to 07 set";
      case COMPLEMENT_WITHOUT_MOVEMENT -> "A complement (05) follows no movement (04)";
      case CLOSING_WITHOUT_OPENING -> "A closing balance (07) has no opening balance (01)";
      case OPENING_TWICE -> "An opening balance (01) comes before the set above is closed";
      case CLOSING_MISSING -> "The file ends without its closing balance (07)";
      case OTHER_ACCOUNT -> "A record is of another account or currency than its set";
      case INVALID_ACCOUNT -> "The account number is wrong";
      case INVALID_AMOUNT -> "An amount is wrong";
      case INVALID_CURRENCY -> "A currency is wrong";
      case INVALID_DATE -> "A date is wrong";
      case MISSING_DATE -> "An entry has no booking date";
      case INVALID_DIRECTION -> "An entry is neither credit nor debit";
      case UNKNOWN_STATUS -> "An entry has an unknown status";
      case NOT_BOOKED -> "An entry is not booked yet and was left out";
      case BATCH_UNDIVIDED -> "A batch is kept as one line: its details do not add up to it";
      case MIXED_CURRENCIES -> "The statement mixes currencies: its gap only compares figures";
    };
  }
}
