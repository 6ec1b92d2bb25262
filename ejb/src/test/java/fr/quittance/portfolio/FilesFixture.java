package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.adapter.mail.SavedMails;
import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldRow;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.portfolio.port.IncomingMails;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The services around a file on one transaction, with files of their own for each test. */
final class FilesFixture {

  static final Clock NOON = LedgerFixture.clock("2026-06-10T10:00:00Z");

  final EntityManager em;
  final LedgerFixture ledger;
  final Wiring wiring;

  FilesFixture(EntityManager em) {
    this.em = em;
    this.ledger = LedgerFixture.in(em);
    this.wiring = new Wiring(em, NOON).with(IncomingMails.class, new SavedMails());
    as("SUPERVISOR", user("SUPERVISOR"));
  }

  /** Calls are made by this person from now on. */
  FilesFixture as(String role, long user) {
    Caller caller = new Caller(user, "u" + user, "U", role, null, "fr");
    wiring.with(CallerContext.class, () -> caller);
    return this;
  }

  <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  FileId file() {
    FileId file = ledger.file();
    ledger.place(placedClaim(file, "100.00"));
    return file;
  }

  private PlacementId placedClaim(FileId file, String amount) {
    PlacementId placement = ledger.placement();
    ledger.claim(placement, file, amount, LocalDate.of(2026, 1, 31));
    return placement;
  }

  long user(String role) {
    return ((Number)
            em.createNativeQuery(
                    "insert into app_user (login, display_name, role, created_at)"
                        + " values (?, 'Une personne', ?, now()) returning id")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, role)
                .getSingleResult())
        .longValue();
  }

  FileSheet sheet(FileId file) {
    return get(FileQueries.class).byId(file);
  }

  /** What the journal tells of a file, oldest first. */
  List<String> journal(FileId file) {
    return new RowQuery<>(em, "e.action", "audit_entry e", row -> row.text())
        .where("e.file_id = ?", file.value())
        .orderBy("e.id")
        .list(100);
  }

  List<String> openHolds(FileId file) {
    return get(HoldQueries.class).open(file).stream().map(HoldRow::reason).toList();
  }

  static void refused(String code, Runnable act) {
    assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, act::run))
        .satisfies(
            problem ->
                assertThat(
                        problem.code()
                            + problem.errors().stream().map(Problem.Error::code).toList())
                    .contains(code));
  }
}
