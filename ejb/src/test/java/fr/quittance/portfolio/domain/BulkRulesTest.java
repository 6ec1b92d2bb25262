package fr.quittance.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.BulkAction;
import fr.quittance.portfolio.FileStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an act on many files means for each. */
class BulkRulesTest {

  private static BulkTarget file(FileStatus status) {
    return new BulkTarget(new FileId(1), status, 7L, true, false, false);
  }

  private static String judged(BulkAction action, BulkTarget file, Long collector) {
    var judged = BulkRules.judge(action, file, collector);
    return judged.verdict() + (judged.reason() == null ? "" : " " + judged.reason());
  }

  @Test
  void aClosedFileTakesLabelsAndNothingElse() {
    BulkTarget closed = file(FileStatus.CLOSED);
    assertThat(judged(BulkAction.REMOVE_TAG, closed, null)).isEqualTo("CHANGES");
    for (BulkAction action :
        List.of(BulkAction.PLACE_HOLD, BulkAction.ASSIGN, BulkAction.SUSPEND, BulkAction.RESUME)) {
      assertThat(judged(action, closed, 8L)).isEqualTo("REFUSED file-closed");
    }
  }

  @Test
  void whatIsSoAlreadyIsUnchanged() {
    BulkTarget active = file(FileStatus.ACTIVE);
    assertThat(judged(BulkAction.ADD_TAG, active, null)).isEqualTo("UNCHANGED");
    assertThat(judged(BulkAction.RESUME, active, null)).isEqualTo("UNCHANGED");
    assertThat(judged(BulkAction.LIFT_HOLD, active, null)).isEqualTo("UNCHANGED");
    assertThat(judged(BulkAction.ASSIGN, active, 7L)).isEqualTo("UNCHANGED");
    assertThat(judged(BulkAction.ASSIGN, active, null)).isEqualTo("CHANGES");
    assertThat(judged(BulkAction.SUSPEND, active, null)).isEqualTo("CHANGES");
  }

  @Test
  void aHoldThatSomethingKeepsIsNotLifted() {
    BulkTarget kept = new BulkTarget(new FileId(1), FileStatus.ACTIVE, null, false, false, true);
    BulkTarget both = new BulkTarget(new FileId(1), FileStatus.ACTIVE, null, false, true, true);
    assertThat(judged(BulkAction.LIFT_HOLD, kept, null)).isEqualTo("REFUSED hold-kept");
    assertThat(judged(BulkAction.LIFT_HOLD, both, null)).isEqualTo("CHANGES");
    assertThat(judged(BulkAction.PLACE_HOLD, kept, null)).isEqualTo("UNCHANGED");
  }
}
