package fr.quittance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What was known stays what was known, whatever is learned later and for whatever day it counts.
 */
class KnownAtStoreIT {

  private static final String THEN = "2026-06-30T08:00:00Z";
  private static final String LATER = "2026-11-22T09:00:00Z";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final TestDatabase database = TestDatabase.shared();

  /** A payment or a credit note some days after the first. */
  record Said(boolean note, int day, int cents) {

    RecordFact of(FileId file) {
      return new RecordFact(
          file,
          note ? FactKind.CREDIT_NOTE : FactKind.PAYMENT,
          FIRST.plusDays(day),
          Money.of(BigDecimal.valueOf(cents, 2), Money.EUR),
          null,
          null,
          Map.of());
    }
  }

  @Property(tries = 25)
  void aBalanceOfThePastNeverChanges(
      @ForAll("said") List<Said> first, @ForAll("said") List<Said> later) {
    database.doAsAgency(
        em -> {
          FileId file = claim(em);
          first.forEach(one -> LedgerFixture.facts(em, THEN).record(one.of(file)));
          Balance before = past(em, file);
          later.forEach(one -> LedgerFixture.facts(em, LATER).record(one.of(file)));
          LedgerFixture.facts(em, LATER)
              .record(
                  new RecordFact(
                      file,
                      FactKind.FORMAL_NOTICE,
                      LocalDate.of(2026, 3, 5),
                      null,
                      null,
                      null,
                      Map.of()));
          assertThat(past(em, file)).isEqualTo(before);
        });
  }

  private static Balance past(EntityManager em, FileId file) {
    return LedgerFixture.balances(em, LATER).balance(file, AS_OF, Instant.parse(THEN));
  }

  private static FileId claim(EntityManager em) {
    LedgerFixture fixture = LedgerFixture.in(em);
    FileId file = fixture.file();
    var placement = fixture.placement();
    fixture.claim(placement, file, "1000", LocalDate.of(2026, 3, 31));
    fixture.place(placement);
    return file;
  }

  @Provide
  Arbitrary<List<Said>> said() {
    return Combinators.combine(
            Arbitraries.of(true, false, false),
            Arbitraries.integers().between(0, 110),
            Arbitraries.integers().between(1, 60_000))
        .as(Said::new)
        .list()
        .ofMaxSize(6);
  }
}
