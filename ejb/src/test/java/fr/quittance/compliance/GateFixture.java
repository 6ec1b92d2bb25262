package fr.quittance.compliance;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.audit.Journal;
import fr.quittance.compliance.store.AttemptStore;
import fr.quittance.compliance.store.CaseReader;
import fr.quittance.compliance.store.GateLaw;
import fr.quittance.compliance.store.HoldStore;
import fr.quittance.compliance.store.LetterStore;
import fr.quittance.compliance.store.SuppressionStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.law.LawQueries;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import fr.quittance.ledger.LedgerFixture;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The gate and its services on one transaction, at one instant. */
final class GateFixture {

  final List<Object> events = new ArrayList<>();
  final ContactGate gate;
  final AttemptQueries attempts;
  final HoldService holds;
  final HoldQueries holdQueries;
  final SuppressionService suppressions;
  final SuppressionQueries suppressionQueries;
  final LetterRegister letters;
  final LawQueries law;
  AgencyGuarantees agency =
      new AgencyGuarantees(null, LocalDate.of(2035, 12, 31), LocalDate.of(2020, 1, 1), true);

  GateFixture(EntityManager em, String at) {
    Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    ContactAddresses addresses = new ContactAddresses(new LibPhoneNumbers());
    AttemptStore attemptStore = new AttemptStore(em);
    HoldStore holdStore = new HoldStore(em);
    SuppressionStore suppressionStore = new SuppressionStore(em);
    LetterStore letterStore = new LetterStore(em);
    Journal journal = new SilentJournal();
    LawStore lawStore = new LawStore(em);
    law = new LawQueries(lawStore, new LawTables(lawStore));
    CaseReader cases =
        new CaseReader(
            () -> agency,
            new GateLaw(law),
            addresses,
            attemptStore,
            holdStore,
            suppressionStore,
            letterStore);
    gate = new ContactGate(cases, attemptStore, () -> Caller.SYSTEM, journal, clock);
    attempts = new AttemptQueries(attemptStore, () -> Caller.SYSTEM);
    holds = new HoldService(holdStore, () -> Caller.SYSTEM, journal, clock, heard());
    holdQueries = new HoldQueries(holdStore, () -> Caller.SYSTEM, clock);
    suppressions =
        new SuppressionService(
            suppressionStore, addresses, () -> Caller.SYSTEM, journal, clock, heard());
    suppressionQueries = new SuppressionQueries(suppressionStore);
    letters = new LetterRegister(letterStore, journal, heard());
  }

  /** A consumer in Paris with a mobile, an e-mail and a postal address, on a file of his own. */
  static ContactSubject subject(EntityManager em) {
    String phone = "+336" + String.format("%08d", System.nanoTime() % 100_000_000);
    return subject(em, phone, paris());
  }

  static ContactSubject subject(EntityManager em, String phone, ZoneId zone) {
    FileId file = LedgerFixture.in(em).file();
    Object debtor =
        em.createNativeQuery("select debtor_id from case_file where id = ?")
            .setParameter(1, file.value())
            .getSingleResult();
    return new ContactSubject(
        file,
        new DebtorId(((Number) debtor).longValue()),
        "CONSUMER",
        zone,
        false,
        points(phone, "someone@exemple.fr", "12 rue de la Paix 75002 Paris"),
        ContactPerson.ORDINARY);
  }

  /** Another file of the same debtor, of another creditor. */
  static ContactSubject otherFile(EntityManager em, ContactSubject subject) {
    FileId file = LedgerFixture.in(em).file();
    em.createNativeQuery("update case_file set debtor_id = ? where id = ?")
        .setParameter(1, subject.debtor().value())
        .setParameter(2, file.value())
        .executeUpdate();
    return new ContactSubject(
        file,
        subject.debtor(),
        "CONSUMER",
        subject.zone(),
        false,
        subject.points(),
        ContactPerson.ORDINARY);
  }

  /** The same debtor, known to be this person. */
  static ContactSubject as(ContactSubject subject, ContactPerson person) {
    return new ContactSubject(
        subject.file(),
        subject.debtor(),
        subject.debtorKind(),
        subject.zone(),
        subject.closed(),
        subject.points(),
        person);
  }

  static List<ReachablePoint> points(String phone, String email, String address) {
    return Arrays.asList(
        new ReachablePoint(AddressKind.PHONE, phone, true),
        new ReachablePoint(AddressKind.EMAIL, email, true),
        new ReachablePoint(AddressKind.ADDRESS, address, true));
  }

  static ZoneId paris() {
    return ZoneId.of("Europe/Paris");
  }

  void sendFirstLetter(ContactSubject subject) {
    letters.registerFirstLetter(
        new RegisterLetter(
            subject.file(), "L-" + subject.file(), Instant.parse("2026-11-01T09:00:00Z")));
  }

  @SuppressWarnings("unchecked")
  private Event<Object> heard() {
    return (Event<Object>)
        Proxy.newProxyInstance(
            GateFixture.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              events.add(arguments[0]);
              return null;
            });
  }

  private static final class SilentJournal extends Journal {
    @Override
    public void file(FileId file, String action, Map<String, ?> payload) {}

    @Override
    public void general(String chain, String action, Map<String, ?> payload) {}
  }
}
