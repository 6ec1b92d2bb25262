package fr.quittance.portfolio;

import static fr.quittance.portfolio.FilesFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many files at once: first what it would do, then once what it does. */
class BulkStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  private static UUID prepare(
      FilesFixture at, BulkAction action, Map<String, String> parameters, List<FileId> files) {
    return at.get(BulkService.class).prepare(new PrepareBulk(action, parameters, files, Map.of()));
  }

  @Test
  void aPreviewChangesNothingAndSaysWhatIsRefused() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId open = at.file();
          FileId suspended = at.file();
          FileId closed = at.file();
          at.get(FileService.class).suspend(new SuspendFile(suspended, "OTHER"));
          at.get(FileService.class).close(new CloseFile(closed, "PAYE"));

          UUID id =
              prepare(
                  at,
                  BulkAction.SUSPEND,
                  Map.of("reason", "UNDER_REVIEW"),
                  List.of(open, suspended, closed));

          BulkRun run = at.get(BulkQueries.class).run(id);
          assertThat(List.of(run.changes(), run.unchanged(), run.refused()))
              .containsExactly(1L, 1L, 1L);
          assertThat(at.get(BulkQueries.class).rows(id, PageRequest.of(0, 10)).items())
              .extracting(row -> row.verdict() + " " + row.reason())
              .containsExactly("REFUSED file-closed", "CHANGES null", "UNCHANGED null");
          assertThat(at.sheet(open).status()).isEqualTo(FileStatus.ACTIVE);
        });
  }

  @Test
  void aRunIsCarriedOutOnceAndJudgesAnew() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId first = at.file();
          FileId second = at.file();
          UUID id =
              prepare(
                  at,
                  BulkAction.PLACE_HOLD,
                  Map.of("reason", "VULNERABLE"),
                  List.of(first, second));
          at.get(FileService.class).close(new CloseFile(second, "PAYE"));

          BulkRun done = at.get(BulkService.class).carryOut(id);
          BulkRun again = at.get(BulkService.class).carryOut(id);

          assertThat(again).isEqualTo(done);
          assertThat(done.changes()).isEqualTo(1);
          assertThat(done.refused()).isEqualTo(1);
          assertThat(at.openHolds(first)).containsExactly("VULNERABLE");
          assertThat(at.openHolds(second)).isEmpty();
        });
  }

  @Test
  void holdsThatADisputeKeepsAreNotLiftedInBulk() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          at.get(DisputeService.class).open(new OpenDispute(file, "OTHER", List.of(), null, null));

          UUID id = prepare(at, BulkAction.LIFT_HOLD, Map.of("reason", "DISPUTE"), List.of(file));

          assertThat(
                  at.get(BulkQueries.class).rows(id, PageRequest.of(0, 1)).items().get(0).reason())
              .isEqualTo("hold-kept");
        });
  }

  @Test
  void allFilesOfOneCollectorAreHandedToAnother() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          long absent = at.user("COLLECTOR");
          long present = at.user("COLLECTOR");
          FileId file = at.file();
          at.get(AssignmentService.class).assign(new AssignFile(file, absent));

          UUID id =
              at.get(BulkService.class)
                  .prepare(
                      new PrepareBulk(
                          BulkAction.ASSIGN,
                          Map.of("collector", Long.toString(present)),
                          null,
                          Map.of("assigned", Long.toString(absent))));
          at.get(BulkService.class).carryOut(id);

          AssignmentQueries assignments = at.get(AssignmentQueries.class);
          assertThat(assignments.of(file)).map(Collector::id).contains(present);
          assertThat(assignments.history(file)).hasSize(2);
          assertThat(assignments.collectors()).extracting(Collector::id).contains(absent, present);
        });
  }

  @Test
  void tagsAreFilteredByAndTakenOff() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          TagService tags = at.get(TagService.class);
          long tag = tags.save(new SaveTag(null, "Été " + UUID.randomUUID(), TagColour.BLUE, 0));
          at.get(BulkService.class)
              .carryOut(prepare(at, BulkAction.ADD_TAG, Map.of("tag", "" + tag), List.of(file)));

          PageRequest tagged = PageRequest.of(0, 10).withFilters(Map.of("tag", Long.toString(tag)));
          assertThat(at.get(FileQueries.class).list(tagged).items())
              .extracting(FileRow::id)
              .containsExactly(file);
          assertThat(at.get(TagQueries.class).ofFiles(List.of(file)))
              .extracting(FileTag::tag)
              .containsExactly(tag);
          tags.takeOff(file, tag);
          assertThat(at.get(FileQueries.class).list(tagged).total()).isZero();
          assertThat(at.journal(file)).containsSubsequence("TAG_PUT", "TAG_TAKEN_OFF");
        });
  }

  @Test
  void nothingChosenAndUnknownPeopleAreRefused() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          long accountant = at.user("ACCOUNTANT");
          refused("bulk-nothing", () -> prepare(at, BulkAction.RESUME, Map.of(), List.of()));
          refused("required", () -> prepare(at, BulkAction.ADD_TAG, Map.of(), List.of(file)));
          refused(
              "not-a-collector",
              () -> at.get(AssignmentService.class).assign(new AssignFile(file, accountant)));
        });
  }
}
