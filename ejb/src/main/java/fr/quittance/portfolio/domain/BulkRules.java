package fr.quittance.portfolio.domain;

import fr.quittance.portfolio.BulkAction;
import fr.quittance.portfolio.BulkVerdict;
import fr.quittance.portfolio.FileStatus;
import java.util.Objects;

/** What an act on many files means for each. */
public final class BulkRules {

  private static final String CLOSED = "file-closed";
  private static final String KEPT = "hold-kept";

  private BulkRules() {}

  /**
   * A verdict.
   *
   * @param reason why it is refused, or null
   */
  public record Judged(BulkVerdict verdict, String reason) {

    static Judged refused(String reason) {
      return new Judged(BulkVerdict.REFUSED, reason);
    }

    static Judged changesUnless(boolean already) {
      return new Judged(already ? BulkVerdict.UNCHANGED : BulkVerdict.CHANGES, null);
    }
  }

  /**
   * @param collector whom the files are given to; null for nobody in particular
   */
  public static Judged judge(BulkAction action, BulkTarget file, Long collector) {
    boolean closed = file.status() == FileStatus.CLOSED;
    return switch (action) {
      case ADD_TAG -> Judged.changesUnless(file.tagged());
      case REMOVE_TAG -> Judged.changesUnless(!file.tagged());
      case LIFT_HOLD ->
          file.kept() && !file.held() ? Judged.refused(KEPT) : Judged.changesUnless(!file.held());
      case PLACE_HOLD ->
          closed ? Judged.refused(CLOSED) : Judged.changesUnless(file.held() || file.kept());
      case ASSIGN ->
          closed
              ? Judged.refused(CLOSED)
              : Judged.changesUnless(Objects.equals(file.assignedTo(), collector));
      case SUSPEND ->
          closed
              ? Judged.refused(CLOSED)
              : Judged.changesUnless(file.status() == FileStatus.SUSPENDED);
      case RESUME ->
          closed
              ? Judged.refused(CLOSED)
              : Judged.changesUnless(file.status() == FileStatus.ACTIVE);
    };
  }
}
