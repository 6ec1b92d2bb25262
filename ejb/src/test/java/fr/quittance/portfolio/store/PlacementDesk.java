package fr.quittance.portfolio.store;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.adapter.tablefile.TableFilesByContent;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.store.PlacedClaimStore;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementLimits;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.domain.placing.Fingerprint;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places files under a mandate of its own, as the service does, without a server. */
public final class PlacementDesk {

  public static final PlacementLimits LIMITS = new PlacementLimits(name -> Optional.empty());
  public static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final MandateId mandate;
  private final CreditorId creditor;

  private PlacementDesk(MandateId mandate, CreditorId creditor) {
    this.mandate = mandate;
    this.creditor = creditor;
  }

  /** A desk of a new creditor. */
  public static PlacementDesk open(EntityManager em) {
    String ref = UUID.randomUUID().toString();
    long creditor =
        number(
            em.createNativeQuery(
                    "insert into creditor (ref, name, kind, created_at) values (?, 'Test', 'COMPANY', now()) returning id")
                .setParameter(1, ref)
                .getSingleResult());
    return of(em, ref, creditor);
  }

  /** Another mandate of the same creditor. */
  public PlacementDesk another(EntityManager em) {
    return of(em, UUID.randomUUID().toString(), creditor.value());
  }

  private static PlacementDesk of(EntityManager em, String ref, long creditor) {
    long mandate =
        number(
            em.createNativeQuery(
                    "insert into mandate (ref, creditor_id, vat_rate, created_at) values (?, ?, 20, now()) returning id")
                .setParameter(1, ref)
                .setParameter(2, creditor)
                .getSingleResult());
    return new PlacementDesk(new MandateId(mandate), new CreditorId(creditor));
  }

  public PlacementReport place(EntityManager em, String csv) {
    return place(em, csv.getBytes(StandardCharsets.UTF_8), PlacementMapping.OURS);
  }

  public PlacementReport place(EntityManager em, byte[] content, PlacementMapping mapping) {
    try (PlacedFile file = PlacedFile.receive(new ByteArrayInputStream(content), LIMITS.bytes())) {
      return place(em, file, mapping, (phase, rows, percent) -> {});
    }
  }

  public PlacementReport place(
      EntityManager em, PlacedFile file, PlacementMapping mapping, PlacementLoad.Told told) {
    Placements placements = new Placements(em);
    placements.lock(mandate);
    byte[] fingerprint = Fingerprint.of(file.sha256(), mapping, PlacementKind.CLAIMS);
    return placements
        .report(mandate, fingerprint)
        .orElseGet(() -> load(em, file, mapping, fingerprint, told));
  }

  /** What would become of a file, with or without the search for debtors that resemble another. */
  public PlacementPreview preview(EntityManager em, PlacedFile file, boolean withDoubts) {
    byte[] none = new byte[0];
    PlacementHead head =
        new PlacementHead(
            PlacementKind.CLAIMS,
            mandate,
            creditor,
            NOW,
            Paris.dayOf(NOW),
            "API",
            null,
            none,
            null,
            null);
    return intake(em)
        .preview(
            file.path(), PlacementMapping.OURS, head, withDoubts, (phase, rows, percent) -> {});
  }

  private static PlacementIntake intake(EntityManager em) {
    return new PlacementIntake(
        new TableFilesByContent(),
        new ContactAddresses(new LibPhoneNumbers()),
        new PlacementLoad(em),
        LIMITS);
  }

  private PlacementReport load(
      EntityManager em,
      PlacedFile file,
      PlacementMapping mapping,
      byte[] fingerprint,
      PlacementLoad.Told told) {
    PlacementHead head =
        new PlacementHead(
            PlacementKind.CLAIMS,
            mandate,
            creditor,
            NOW,
            Paris.dayOf(NOW),
            "API",
            "test.csv",
            fingerprint,
            null,
            null);
    PlacementId id = intake(em).take(file.path(), mapping, head, told);
    PlacedClaimStore facts = new PlacedClaimStore(em);
    facts.recordClaims(id, NOW, null);
    facts.recordPaidBefore(id, NOW, null);
    facts.recordFormalNotices(id, NOW, null);
    LedgerFixture.balanceStore(em).project(id, NOW, Paris.dayOf(NOW));
    return new Placements(em).report(id).orElseThrow();
  }

  public List<PlacedRow> rows(EntityManager em, PlacementReport report) {
    return new Placements(em).rows(report.id(), null, 0, 1_000_000);
  }

  public long count(EntityManager em, String sql) {
    return number(em.createNativeQuery(sql).setParameter(1, mandate.value()).getSingleResult());
  }

  public MandateId mandate() {
    return mandate;
  }

  public CreditorId creditor() {
    return creditor;
  }

  static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** For tests that need nothing but a database. */
  public static PlacementDesk open(TestDatabase database) {
    return database.asAgency(PlacementDesk::open);
  }
}
