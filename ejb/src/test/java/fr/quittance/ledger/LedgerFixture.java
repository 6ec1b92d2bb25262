package fr.quittance.ledger;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.law.LawQueries;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import fr.quittance.ledger.store.BalanceProjector;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.ledger.store.InterestLaws;
import fr.quittance.ledger.store.LawForFacts;
import fr.quittance.ledger.store.PlacedClaimStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A creditor, its mandate and a file with claims, of their own for each test. */
public final class LedgerFixture {

  private static final AtomicLong UNIQUE = new AtomicLong(System.nanoTime());

  public final long creditor;
  public final long mandate;
  public final String mandateRef;
  private final EntityManager em;

  private LedgerFixture(EntityManager em) {
    this.em = em;
    String tag = "T" + UNIQUE.incrementAndGet();
    mandateRef = "M-" + tag;
    creditor =
        insert(
            "insert into creditor (ref, name, kind, created_at) values ('C-"
                + tag
                + "', 'Créancier d''essai', 'COMPANY', now()) returning id");
    mandate =
        insert(
            "insert into mandate (ref, creditor_id, signed_on, scope, liability_cover,"
                + " commission_rate, vat_rate, remittance_kind, remittance_day, created_at) values"
                + " ('"
                + mandateRef
                + "', "
                + creditor
                + ", '2025-01-01', 'Factures', 'RC', 15, 20, 'NET', 15, now()) returning id");
  }

  public static LedgerFixture in(EntityManager em) {
    return new LedgerFixture(em);
  }

  public FileId file() {
    String tag = "D" + UNIQUE.incrementAndGet();
    long debtor =
        insert("insert into debtor (match_key) values (sha256('" + tag + "')) returning id");
    return new FileId(
        insert(
            "insert into case_file (creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref,"
                + " currency, opened_on) values ("
                + creditor
                + ", "
                + mandate
                + ", "
                + debtor
                + ", 'CONSUMER', '"
                + tag
                + "', 'EUR', '2026-01-01') returning id"));
  }

  public PlacementId placement() {
    return new PlacementId(
        insert(
            "insert into placement (mandate_id, creditor_id, received_at, channel, fingerprint,"
                + " header, received, accepted, rejected, duplicates) values ("
                + mandate
                + ", "
                + creditor
                + ", now(), 'API', sha256('"
                + UNIQUE.incrementAndGet()
                + "'), '[]', 0, 0, 0, 0) returning id"));
  }

  public long claim(PlacementId placement, FileId file, String amount, LocalDate due) {
    return claim(placement, file, amount, due, null);
  }

  /**
   * @param paid received by the creditor before, or null
   */
  public long claim(PlacementId placement, FileId file, String amount, LocalDate due, String paid) {
    return insert(
        "insert into claim (file_id, mandate_id, creditor_id, placement_id, claim_ref, issue_date,"
            + " due_date, amount, currency, paid) values ("
            + file
            + ", "
            + mandate
            + ", "
            + creditor
            + ", "
            + placement
            + ", 'R"
            + UNIQUE.incrementAndGet()
            + "', '"
            + due.minusDays(30)
            + "', '"
            + due
            + "', "
            + amount
            + ", 'EUR', "
            + paid
            + ") returning id");
  }

  /** A file with one placed claim of 1 000 €, issued 2026-03-01, due 2026-03-31. */
  public FileId fileWithOneClaim() {
    FileId file = file();
    PlacementId placement = placement();
    claim(placement, file, "1000", LocalDate.of(2026, 3, 31));
    place(placement);
    return file;
  }

  public void place(PlacementId placement) {
    new ClaimFacts(
            new PlacedClaimStore(em),
            balanceStore(em),
            () -> Caller.SYSTEM,
            clock("2026-06-01T08:00:00Z"))
        .recordPlaced(placement);
  }

  /** The service on this transaction, at an instant. */
  public static FactService facts(EntityManager em, String at) {
    FactStore store = new FactStore(em);
    return new FactService(
        new FactKeeping(
            store,
            balanceStore(em),
            new LawForFacts(law(em)),
            new SilentJournal(),
            () -> Caller.SYSTEM,
            clock(at),
            new HeardEvents<>()));
  }

  public static BalanceStore balanceStore(EntityManager em) {
    return new BalanceStore(new BalanceProjector(em), new FactStore(em), new InterestLaws(law(em)));
  }

  public static InterestLaws laws(EntityManager em) {
    return new InterestLaws(law(em));
  }

  private static LawQueries law(EntityManager em) {
    LawStore store = new LawStore(em);
    return new LawQueries(store, new LawTables(store));
  }

  public static BalanceQueries balances(EntityManager em, String at) {
    return new BalanceQueries(new FactStore(em), new InterestLaws(law(em)), clock(at));
  }

  public static Clock clock(String at) {
    return Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
  }

  private long insert(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private static final class SilentJournal extends Journal {
    @Override
    public void file(FileId file, String action, Map<String, ?> payload) {}
  }
}
