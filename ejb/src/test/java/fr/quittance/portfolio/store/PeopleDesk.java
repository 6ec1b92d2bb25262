package fr.quittance.portfolio.store;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.portfolio.AddContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointService;
import fr.quittance.portfolio.ContactSource;
import fr.quittance.portfolio.FileParties;
import fr.quittance.portfolio.PartyQueries;
import fr.quittance.portfolio.PartyService;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A file with its debtor, and the services that work on its people, on 2026-12-01. */
public final class PeopleDesk {

  public final EntityManager em;
  public final LedgerFixture ledger;
  public final Wiring wiring;
  public final FileId file;
  public final PartyId debtor;

  public PeopleDesk(EntityManager em) {
    this.em = em;
    ledger = LedgerFixture.in(em);
    file = ledger.fileWithOneClaim();
    wiring =
        new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
            .with(PhoneNumbers.class, new LibPhoneNumbers());
    debtor = new PartyId(insertDebtor());
  }

  public <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  PartyService people() {
    return get(PartyService.class);
  }

  public ContactPointService points() {
    return get(ContactPointService.class);
  }

  public FileParties ever() {
    return get(PartyQueries.class).ever(file);
  }

  public PartySheet sheet(PartyId id) {
    return ever().all().stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
  }

  public long address(PartyId party, String street, String postcode, String city, String country) {
    return points()
        .add(
            new AddContactPoint(
                file,
                party,
                ContactPointKind.ADDRESS,
                street,
                postcode,
                city,
                country,
                ContactSource.CREDITOR,
                false))
        .id();
  }

  List<String> journal() {
    return new RowQuery<>(em, "e.action", "audit_entry e", SqlRow::text)
        .where("e.file_id = ?", file.value())
        .orderBy("e.seq")
        .list(1_000);
  }

  private long insertDebtor() {
    long party =
        ((Number)
                em.createNativeQuery(
                        "insert into party (creditor_id, debtor_id, kind, name, first_name) select"
                            + " f.creditor_id, f.debtor_id, 'CONSUMER', 'Durand', 'Zoé' from case_file f"
                            + " where f.id = ? returning id")
                    .setParameter(1, file.value())
                    .getSingleResult())
            .longValue();
    em.createNativeQuery(
            "insert into file_party (file_id, party_id, creditor_id, role) values (?, ?, ?, 'DEBTOR')")
        .setParameter(1, file.value())
        .setParameter(2, party)
        .setParameter(3, ledger.creditor)
        .executeUpdate();
    return party;
  }
}
