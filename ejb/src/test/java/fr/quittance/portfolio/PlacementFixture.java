package fr.quittance.portfolio;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.adapter.tablefile.TableFilesByContent;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Settings;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.port.TableFiles;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The placement services on one transaction, under a mandate of their own for each test. */
final class PlacementFixture {

  static final Clock NOON = LedgerFixture.clock("2026-06-10T10:00:00Z");

  final EntityManager em;
  final LedgerFixture ledger;
  final Wiring wiring;
  final List<ClaimsWithdrawn> withdrawn = new ArrayList<>();
  final List<DebtorChanged> changed = new ArrayList<>();

  PlacementFixture(EntityManager em) {
    this(em, LedgerFixture.in(em));
  }

  /** Of a mandate that is there. */
  PlacementFixture(EntityManager em, LedgerFixture ledger) {
    this.em = em;
    this.ledger = ledger;
    this.wiring =
        new Wiring(em, NOON)
            .with(TableFiles.class, new TableFilesByContent())
            .with(ContactAddresses.class, new ContactAddresses(new LibPhoneNumbers()))
            .with(Settings.class, name -> Optional.empty());
    wiring.observe(ClaimsWithdrawn.class, withdrawn::add);
    wiring.observe(DebtorChanged.class, changed::add);
  }

  /** Calls are a creditor's from now on. */
  PlacementFixture fromCreditor() {
    Caller creditor = new Caller(null, "c", "C", "CREDITOR", ledger.creditor, "fr");
    wiring.with(CallerContext.class, () -> creditor);
    return this;
  }

  <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  PlacementReport place(String csv) {
    return send(PlacementKind.CLAIMS, csv);
  }

  PlacementReport send(PlacementKind kind, String csv) {
    return send(kind, csv, ledger.mandateRef);
  }

  PlacementReport send(PlacementKind kind, String csv, String mandate) {
    try (PlacedFile file = received(csv)) {
      return get(PlacementService.class)
          .place(new PlaceClaims(mandate, kind, file, "essai.csv", "API", null, null));
    }
  }

  PlacementPreview preview(PlacementKind kind, String csv) {
    try (PlacedFile file = received(csv)) {
      return get(PlacementService.class)
          .preview(new PreviewPlacement(ledger.mandateRef, kind, file, PlacementMapping.OURS));
    }
  }

  static PlacedFile received(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return PlacedFile.receive(new ByteArrayInputStream(bytes), bytes.length);
  }

  List<PlacedRow> rows(PlacementReport report) {
    return get(PlacementQueries.class).rows(report.id(), null, 0, 1_000);
  }

  FileSheet file(String debtorRef) {
    String ref =
        (String)
            em.createNativeQuery(
                    "select ref from case_file where mandate_id = ? and debtor_ref = ?")
                .setParameter(1, ledger.mandate)
                .setParameter(2, debtorRef)
                .getSingleResult();
    return get(FileQueries.class).byRef(ref);
  }

  Money owed(FileId file) {
    return get(BalanceQueries.class).current(file).principal();
  }

  long count(String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }
}
