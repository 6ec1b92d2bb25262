package fr.quittance.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.mandate.domain.MandateMapping;
import fr.quittance.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A saved layout comes back as it was saved. */
class MappingStoreIT {

  private static final PlacementMapping LAYOUT =
      new PlacementMapping(
          Map.of("debtor_ref", "customerID"), Map.of("debtor_type", "BUSINESS"), "M/d/yyyy", ".");

  @Test
  void aLayoutOutlivesItsTransaction() {
    TestDatabase database = TestDatabase.shared();
    MandateId mandate =
        database.asAgency(
            em -> {
              LedgerFixture fixture = LedgerFixture.in(em);
              MandateId id = new MandateId(fixture.mandate);
              MandateMapping saved =
                  new MandateMapping(id, new CreditorId(fixture.creditor), "invoices");
              saved.define(LAYOUT);
              em.persist(saved);
              return id;
            });

    PlacementMapping read =
        database.asAgency(
            em -> new Mandates(em).mapping(mandate, "invoices").orElseThrow().mapping());
    assertThat(read).isEqualTo(LAYOUT);
  }
}
