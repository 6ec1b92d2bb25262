package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.ClaimFacts;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementProgress.Progress;
import fr.quittance.portfolio.domain.placing.Fingerprint;
import fr.quittance.portfolio.store.PlacementHead;
import fr.quittance.portfolio.store.PlacementIntake;
import fr.quittance.portfolio.store.PlacementLoad;
import fr.quittance.portfolio.store.Placements;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes creditors' files under a mandate: all of a file or nothing of it. */
@Stateless
@RowScoped
public class PlacementService {

  @Inject private MandateQueries mandates;
  @Inject private Placements placements;
  @Inject private PlacementIntake intake;
  @Inject private ClaimFacts facts;
  @Inject private AmendmentSteps amendments;
  @Inject private PlacementProgress progress;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<FilesPlaced> placed;

  /**
   * Does what the good rows of a file ask and keeps the others with their reasons. The same content
   * under the same mandate, layout and kind changes nothing and answers with its first report.
   *
   * @throws Problem {@code mandate-incomplete} naming what R124-3 asks and the mandate lacks;
   *     {@code UNREADABLE} where the file or its header cannot be read: nothing is stored then
   */
  @RequiresPermissions("placement:write")
  public PlacementReport place(PlaceClaims command) {
    MandateSheet mandate = mandates.byRef(command.mandateRef()).complete();
    PlacementMapping mapping =
        command.mapping() == null
            ? PlacementMapping.OURS
            : mandates.mapping(mandate.id(), command.mapping());
    placements.lock(mandate.id());
    byte[] fingerprint = Fingerprint.of(command.content().sha256(), mapping, command.kind());
    Optional<PlacementReport> before = placements.report(mandate.id(), fingerprint);
    return before.orElseGet(() -> load(command, mandate, mapping, fingerprint));
  }

  /**
   * Tells what would become of each row of a file, by the rules and statements of {@link #place}.
   * Nothing is kept. Doubts about debtors are the agency's to know: a creditor is told of none.
   *
   * @throws Problem as {@link #place}
   */
  @RequiresPermissions("placement:write")
  public PlacementPreview preview(PreviewPlacement command) {
    MandateSheet mandate = mandates.byRef(command.mandateRef()).complete();
    byte[] fingerprint =
        Fingerprint.of(command.content().sha256(), command.mapping(), command.kind());
    PlacementPreview preview =
        intake.preview(
            command.content().path(),
            command.mapping(),
            head(command.kind(), mandate, fingerprint, null, null, null),
            !callers.current().isCreditor(),
            (phase, rows, percent) -> {});
    return placements.report(mandate.id(), fingerprint).isPresent() ? preview.again() : preview;
  }

  private PlacementReport load(
      PlaceClaims command, MandateSheet mandate, PlacementMapping mapping, byte[] fingerprint) {
    PlacementLoad.Told told =
        (phase, rows, percent) ->
            progress.report(command.job(), new Progress(phase, rows, percent));
    PlacementHead head =
        head(
            command.kind(),
            mandate,
            fingerprint,
            command.channel(),
            command.fileName(),
            command.mapping());
    PlacementId id = intake.take(command.content().path(), mapping, head, told);
    follow(head, id);
    journal.general(
        "mandate:" + mandate.id(),
        "PLACEMENT_LOADED",
        Map.of("placement", id.value(), "kind", command.kind()));
    return placements.report(id).orElseThrow(() -> Problem.notFound("Placement", id));
  }

  private void follow(PlacementHead head, PlacementId id) {
    switch (head.kind()) {
      case CLAIMS -> {
        facts.recordPlaced(id);
        placed.fire(new FilesPlaced(id));
      }
      case UPDATE -> amendments.recordMoney(head.receivedOn());
      case WITHDRAWAL -> amendments.suspendWithdrawn(id);
    }
  }

  private PlacementHead head(
      PlacementKind kind,
      MandateSheet mandate,
      byte[] fingerprint,
      String channel,
      String fileName,
      String mapping) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new PlacementHead(
        kind,
        mandate.id(),
        mandate.creditorId(),
        now,
        Paris.dayOf(now),
        channel,
        fileName,
        fingerprint,
        mapping,
        callers.current().userId());
  }
}
