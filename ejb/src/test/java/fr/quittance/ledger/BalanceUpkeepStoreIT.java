package fr.quittance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.store.BalanceProjector;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.BalanceStore.CheckedSlice;
import fr.quittance.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The figures that lists sort by, day after day. */
class BalanceUpkeepStoreIT {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
  private static final Instant NOW = Instant.parse("2026-12-31T08:00:00Z");

  private static final FileRange ALL = new FileRange(0, Long.MAX_VALUE);

  private final TestDatabase database = TestDatabase.another();

  @Test
  void aNightBringsEveryFileToTheDayInSlicesThatStayDone() {
    FileId one = commercialFile();
    FileId other = commercialFile();
    OptionalLong first = database.asAgency(em -> store(em).refresh(ALL, 1, NOW, LATER));
    assertThat(first).hasValue(one.value());
    assertThat(asOf(one)).isEqualTo(LATER);
    assertThat(asOf(other)).isBefore(LATER);
    assertThat(database.<OptionalLong>asAgency(em -> store(em).refresh(ALL, 5, NOW, LATER)))
        .hasValue(other.value());
    assertThat(database.<OptionalLong>asAgency(em -> store(em).refresh(ALL, 5, NOW, LATER)))
        .isEmpty();
    // after 31 March 91 days at 12.15 %, then 184 at 12.40 %, and the flat indemnity
    assertThat(figure(one, "interest")).isEqualByComparingTo("92.80");
    assertThat(figure(one, "indemnity")).isEqualByComparingTo("40");
    assertThat(figure(one, "total")).isEqualByComparingTo("1132.80");
  }

  @Test
  void aPlantedDifferenceIsFoundAndNotRepaired() {
    FileId file = commercialFile();
    database.asAgency(em -> store(em).refresh(ALL, 100, NOW, LATER));
    assertThat(check().differing()).isEmpty();
    database.doAsAgency(
        em ->
            em.createNativeQuery("update file_balance set total = total + 1 where file_id = ?")
                .setParameter(1, file.value())
                .executeUpdate());
    assertThat(check().differing()).containsExactly(file);
    assertThat(check().differing()).containsExactly(file);
    database.asAgency(em -> store(em).rebuild(ALL, 100, NOW, LATER));
    assertThat(check().differing()).isEmpty();
  }

  @Test
  void aPaymentThatComesInDuringTheNightIsNotLost() throws Exception {
    FileId file = commercialFile();
    CountDownLatch computed = new CountDownLatch(1);
    CompletableFuture<Void> payment =
        CompletableFuture.runAsync(
            () -> {
              await(computed);
              database.doAsAgency(
                  em ->
                      LedgerFixture.facts(em, NOW.toString())
                          .record(RecordFact.payment(file, LATER, Money.eur("100"))));
            });
    database.doAsAgency(
        em -> {
          BalanceProjector projector = new BalanceProjector(em);
          projector.computeRange(
              LedgerFixture.laws(em).knownAt(NOW), LATER, file.value() - 1, file.value());
          computed.countDown();
          sleepUntilWaiting(payment);
          projector.keep();
        });
    payment.get(30, TimeUnit.SECONDS);
    assertThat(figure(file, "paid")).isEqualByComparingTo("100");
    assertThat(check().differing()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Long enough for the payment to be written, were nothing in its way. */
  private static void sleepUntilWaiting(CompletableFuture<Void> payment) {
    try {
      payment.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      assertThat(payment).isNotDone();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void rangesHoldEveryFileOnce() {
    FileId one = commercialFile();
    FileId other = commercialFile();
    for (FileId file : new FileId[] {one, other}) {
      List<FileRange> ranges = database.asAgency(em -> store(em).ranges(3));
      assertThat(ranges)
          .filteredOn(range -> file.value() > range.after() && file.value() <= range.upTo())
          .hasSize(1);
    }
  }

  private CheckedSlice check() {
    return database.asAgency(em -> store(em).check(ALL, 100, NOW, LATER));
  }

  private static BalanceStore store(jakarta.persistence.EntityManager em) {
    return LedgerFixture.balanceStore(em);
  }

  private FileId commercialFile() {
    return database.asAgency(
        em -> {
          LedgerFixture fixture = LedgerFixture.in(em);
          FileId file = fixture.file();
          em.createNativeQuery("update case_file set debtor_kind = 'BUSINESS' where id = ?")
              .setParameter(1, file.value())
              .executeUpdate();
          var placement = fixture.placement();
          fixture.claim(placement, file, "1000", LocalDate.of(2026, 3, 31));
          fixture.place(placement);
          return file;
        });
  }

  private LocalDate asOf(FileId file) {
    return LocalDate.parse(value(file, "cast(as_of as text)").toString());
  }

  private BigDecimal figure(FileId file, String column) {
    return (BigDecimal) value(file, column);
  }

  private Object value(FileId file, String column) {
    return database.asAgency(
        em ->
            em.createNativeQuery("select " + column + " from file_balance where file_id = ?")
                .setParameter(1, file.value())
                .getSingleResult());
  }
}
