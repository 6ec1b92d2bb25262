package fr.quittance.extranet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.extranet.store.CreditorFiguresStore;
import fr.quittance.extranet.store.CreditorStory;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RecordFact;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One creditor with two files: 1 000 € of which it had received 150 € before and 200 € since, 300 €
 * paid to the agency; and 500 €, closed. Another creditor beside it with a file of its own.
 */
class ExtranetStoreIT {

  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
  private static final TestDatabase DATABASE = TestDatabase.shared();

  private static long mine;
  private static long other;
  private static FileId file;

  @BeforeAll
  static void fill() {
    DATABASE.doAsAgency(
        em -> {
          mine = mine(em);
          LedgerFixture beside = LedgerFixture.in(em);
          other = beside.creditor;
          beside.fileWithOneClaim();
        });
  }

  private static long mine(EntityManager em) {
    LedgerFixture fixture = LedgerFixture.in(em);
    PlacementId placement = fixture.placement();
    file = fixture.file();
    FileId over = fixture.file();
    fixture.claim(placement, file, "1000", DUE, "150");
    fixture.claim(placement, over, "500", DUE);
    fixture.place(placement);
    FactService facts = LedgerFixture.facts(em, "2026-06-08T10:00:00Z");
    facts.record(RecordFact.payment(file, LocalDate.of(2026, 4, 10), Money.eur("300")));
    facts.record(
        new RecordFact(
            file,
            FactKind.DIRECT_PAYMENT,
            LocalDate.of(2026, 5, 2),
            Money.eur("200"),
            null,
            null,
            Map.of()));
    run(em, "update case_file set status = 'CLOSED' where id = " + over);
    run(em, "update case_file set phase = 'JUDICIAL' where id = " + file);
    run(
        em,
        "insert into file_note (file_id, creditor_id, at, text) values ("
            + file
            + ", "
            + fixture.creditor
            + ", now(), 'Ton agressif au téléphone')");
    run(
        em,
        "insert into promise (file_id, creditor_id, amount, due_on, made_at) values ("
            + file
            + ", "
            + fixture.creditor
            + ", 250, '2026-06-30', now())");
    return fixture.creditor;
  }

  @Test
  void theFiguresAreTheCreditorsOwn() {
    assertThat(figures(mine))
        .isEqualTo(
            new CreditorFigures(
                1,
                0,
                1,
                1,
                Money.eur("1500"),
                Money.eur("300"),
                Money.eur("200"),
                Money.eur("350"),
                Money.eur("300")));
    assertThat(figures(other).placed()).isEqualTo(Money.eur("1000"));
  }

  @Test
  void whoIsNobodySeesZero() {
    assertThat(figures(-1).placed()).isEqualTo(Money.eur("0"));
  }

  @Test
  void monthsCountMoneyWhenItMoves() {
    List<CreditorMonth> months =
        DATABASE.asCreditor(
            mine,
            em ->
                new CreditorFiguresStore(em).months(YearMonth.of(2026, 4), YearMonth.of(2026, 5)));
    assertThat(months)
        .extracting(CreditorMonth::collected)
        .containsExactly(Money.eur("300"), Money.eur("200"));
  }

  @Test
  void theStoryTellsPaymentsAndPromisesAndNoNote() {
    List<CreditorEvent> events = story(mine, file);
    assertThat(events)
        .extracting(CreditorEvent::source)
        .containsExactlyInAnyOrder("PROMISE", "FACT", "FACT", "FACT", "FACT");
    assertThat(events)
        .filteredOn(event -> event.source().equals("PROMISE"))
        .extracting(CreditorEvent::amount, CreditorEvent::on)
        .containsExactly(tuple(Money.eur("250"), LocalDate.of(2026, 6, 30)));
  }

  @Test
  void anotherCreditorReadsNothingOfIt() {
    assertThat(story(other, file)).isEmpty();
    assertThat(story(mine, file)).isNotEmpty();
  }

  private static CreditorFigures figures(long creditor) {
    return DATABASE.asCreditor(creditor, em -> new CreditorFiguresStore(em).today());
  }

  private static List<CreditorEvent> story(long creditor, FileId of) {
    return DATABASE.asCreditor(creditor, em -> new CreditorStory(em).latest(of, 50));
  }

  private static void run(EntityManager em, String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }
}
