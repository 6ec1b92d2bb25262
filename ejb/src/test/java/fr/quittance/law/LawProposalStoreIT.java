package fr.quittance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.law.store.LawTables;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RateImpactQueries;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each test works on a half-year of its own, far from those that others look at. */
class LawProposalStoreIT {

  private static final LawSeries OTHER = new LawSeries(LawCode.LEGAL_INTEREST, "OTHER");
  private static final Instant NOON = Instant.parse("2026-12-20T11:00:00Z");
  private static final AtomicInteger YEAR = new AtomicInteger(2050);

  private final TestDatabase database = TestDatabase.shared();
  private final long proposer = user("p");
  private final long second = user("s");
  private final LocalDate from = LocalDate.of(YEAR.incrementAndGet(), 1, 1);

  @Test
  void anotherPersonsApprovalMakesAValueCount() {
    LawProposalId id = propose("2.81");
    assertThat(counting()).isNull();

    as(second, w -> w.get(LawProposalService.class).approve(id));

    assertThat(counting()).isEqualByComparingTo("2.81");
    LawProposalRow row = ask(second, w -> w.get(LawProposalQueries.class).byId(id));
    assertThat(row.state()).isEqualTo(ProposalState.APPROVED);
    assertThat(row.decidedAt()).isEqualTo(NOON);
    assertThat(row.decidedBy()).startsWith("s");
    assertThat(history()).singleElement().satisfies(this::namesBoth);
  }

  private void namesBoth(LawVersionRow version) {
    assertThat(version.proposer()).startsWith("p");
    assertThat(version.approver()).startsWith("s");
    assertThat(version.recordedAt()).isEqualTo(NOON);
    assertThat(version.replaced()).isFalse();
  }

  @Test
  void theCacheShowsAnApprovedValueAtOnce() {
    LawProposalId id = propose("2.81");
    as(
        second,
        w -> {
          LawTables tables = w.get(LawTables.class);
          w.observe(LawValueApproved.class, tables::forget);
          assertThat(tables.current().number(OTHER.code(), OTHER.category(), from)).isEmpty();
          w.get(LawProposalService.class).approve(id);
          assertThat(tables.current().number(OTHER.code(), OTHER.category(), from)).isPresent();
        });
  }

  @Test
  void whatWasKnownBeforeTheApprovalStaysKnown() {
    approve(propose("2.81"), NOON);
    Instant later = NOON.plusSeconds(3600);
    approve(propose("2.82"), later);

    assertThat(knownAt(NOON.minusSeconds(1))).isNull();
    assertThat(knownAt(NOON)).isEqualByComparingTo("2.81");
    assertThat(knownAt(later.minusSeconds(1))).isEqualByComparingTo("2.81");
    assertThat(knownAt(later)).isEqualByComparingTo("2.82");
    assertThat(history()).extracting(LawVersionRow::replaced).containsExactly(false, true);
  }

  @Test
  void nobodyDecidesTheirOwn() {
    LawProposalId id = propose("2.81");
    as(
        proposer,
        w -> {
          LawProposalService service = w.get(LawProposalService.class);
          assertThat(refusal(() -> service.approve(id)).code()).isEqualTo("law-own-proposal");
          assertThat(refusal(() -> service.reject(new RejectProposal(id, "non"))).code())
              .isEqualTo("law-own-proposal");
        });
  }

  @Test
  void theDatabaseRefusesOnePersonTwice() {
    LawProposalId id = propose("2.81");

    for (String outcome : List.of("APPROVED", "REJECTED")) {
      assertThatThrownBy(() -> decide(id, outcome, proposer, true))
          .hasStackTraceContaining("somebody else than the one who made it");
    }
    assertThatThrownBy(() -> decide(id, "WITHDRAWN", second, false))
        .hasStackTraceContaining("somebody else than the one who made it");
  }

  @Test
  void theDatabaseRefusesAnotherValueThanTheOneProposed() {
    LawProposalId id = propose("2.81");

    assertThatThrownBy(() -> decide(id, "APPROVED", second, true))
        .hasStackTraceContaining("is not what proposal");
  }

  @Test
  void proposalsAndDecisionsCannotBeRewritten() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("law_proposal", "law_decision", "law_parameter")) {
        assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void aProposalIsDecidedOnce() {
    LawProposalId id = propose("2.81");
    as(second, w -> w.get(LawProposalService.class).reject(new RejectProposal(id, "Faux")));

    LawProposalRow row = ask(second, w -> w.get(LawProposalQueries.class).byId(id));
    assertThat(row.state()).isEqualTo(ProposalState.REJECTED);
    assertThat(row.reason()).isEqualTo("Faux");
    assertThat(refusal(() -> approve(id, NOON)).code()).isEqualTo("law-decided");
    assertThat(counting()).isNull();
  }

  @Test
  void onlyItsAuthorWithdrawsAProposal() {
    LawProposalId id = propose("2.81");

    assertThat(refusal(() -> as(second, w -> w.get(LawProposalService.class).withdraw(id))).code())
        .isEqualTo("law-foreign-proposal");
    as(proposer, w -> w.get(LawProposalService.class).withdraw(id));
    assertThat(ask(proposer, w -> w.get(LawProposalQueries.class).byId(id)).state())
        .isEqualTo(ProposalState.WITHDRAWN);
  }

  @Test
  void oneProposalForAFirstDayWaitsAtATime() {
    propose("2.81");

    assertThat(refusal(() -> propose("2.82")).code()).isEqualTo("law-proposal-waiting");
  }

  @Test
  void aValueThatCountsAlreadyIsNotProposedAgain() {
    approve(propose("2.81"), NOON);

    assertThat(refusal(() -> propose("2.810")).code()).isEqualTo("law-unchanged");
  }

  @Test
  void thePreviewComparesWithTheLastKnownValueWhereNoneCounts() {
    LawPreview preview = ask(proposer, w -> w.get(LawProposalQueries.class).preview(value("2.81")));

    assertThat(preview.lapsed()).isTrue();
    assertThat(preview.correction()).isFalse();
    assertThat(preview.before()).isNotNull();
    assertThat(preview.lines())
        .extracting(RateLine::kind)
        .containsExactly(RateLine.Kind.LEGAL, RateLine.Kind.FLOOR);
    assertThat(preview.lines().get(1).after().percent()).isEqualByComparingTo("8.43");
    assertThat(preview.sample()).isEqualTo(Money.eur("10000"));
  }

  @Test
  void thePreviewSaysThatACorrectionIsOne() {
    approve(propose("2.81"), NOON);

    LawPreview preview = ask(proposer, w -> w.get(LawProposalQueries.class).preview(value("2.91")));

    assertThat(preview.correction()).isTrue();
    assertThat(preview.lapsed()).isFalse();
    assertThat(preview.before().number()).isEqualByComparingTo("2.81");
  }

  @Test
  void theListHasWhatWaits() {
    LawProposalId id = propose("2.81");

    assertThat(inbox()).contains(id);
    as(proposer, w -> w.get(LawProposalService.class).withdraw(id));
    assertThat(inbox()).doesNotContain(id);
  }

  @Test
  void textsThatNameOtherTablesAreNotProposed() {
    List<LawSeriesRow> offered = ask(proposer, w -> w.get(LawProposalQueries.class).series());

    assertThat(offered)
        .extracting(row -> row.series().code())
        .contains(LawCode.VAT, LawCode.GDPR_NOTICE)
        .doesNotContain(LawCode.CONTACT_PROFILE, LawCode.HOLIDAY_REGION);
  }

  @Test
  void activeFilesWithSomethingOwedAreCounted() {
    database.doAsAgency(
        em -> {
          RateImpactQueries impact = wiring(em, second, NOON).get(RateImpactQueries.class);
          long before = impact.openFiles();
          LedgerFixture ledger = LedgerFixture.in(em);
          long owing = ledger.fileWithOneClaim().value();
          long paid = ledger.fileWithOneClaim().value();
          owes(em, owing, "1000");
          owes(em, paid, "0");
          assertThat(impact.openFiles()).isEqualTo(before + 1);
          em.createNativeQuery("update case_file set status = 'CLOSED' where id = ?")
              .setParameter(1, owing)
              .executeUpdate();
          assertThat(impact.openFiles()).isEqualTo(before);
        });
  }

  private static void owes(EntityManager em, long file, String total) {
    em.createNativeQuery("update file_balance set total = cast(? as numeric) where file_id = ?")
        .setParameter(1, total)
        .setParameter(2, file)
        .executeUpdate();
  }

  private List<LawProposalId> inbox() {
    PageRequest waiting = new PageRequest(0, 500, null, false, Map.of("state", "WAITING"));
    return ask(second, w -> w.get(LawProposalQueries.class).list(waiting)).items().stream()
        .map(LawProposalRow::id)
        .toList();
  }

  private List<LawVersionRow> history() {
    return ask(second, w -> w.get(LawProposalQueries.class).history(OTHER)).stream()
        .filter(version -> version.value().validFrom().equals(from))
        .toList();
  }

  private LawProposalId propose(String number) {
    return ask(proposer, w -> w.get(LawProposalService.class).propose(value(number)));
  }

  private void approve(LawProposalId id, Instant at) {
    database.doAsAgency(em -> wiring(em, second, at).get(LawProposalService.class).approve(id));
  }

  private ProposeValue value(String number) {
    return new ProposeValue(
        OTHER,
        from,
        HalfYear.of(from).to(),
        new BigDecimal(number),
        null,
        "arrêté du 15 décembre",
        LocalDate.of(2026, 12, 20),
        "Semestre suivant");
  }

  private BigDecimal counting() {
    return knownAt(Instant.parse("2100-01-01T00:00:00Z"));
  }

  /** The rule of the law tables: of rows with one start, the last that was known. */
  private BigDecimal knownAt(Instant instant) {
    return database.asAgency(
        em ->
            new RowQuery<>(em, "number", "law_parameter", SqlRow::decimal)
                .where("code = ? and category = ?", OTHER.code(), OTHER.category())
                .where("valid_from = ? and recorded_at <= ?", from, instant)
                .orderBy("recorded_at desc, id desc")
                .first()
                .orElse(null));
  }

  private void decide(LawProposalId id, String outcome, long by, boolean parameter) {
    database.doAsAgency(
        em ->
            em.createNativeQuery(
                    "insert into law_decision (proposal_id, outcome, decided_by, decided_at,"
                        + " reason, parameter_id) select ?, ?, ?, now(), 'x', case when ? then"
                        + " min(id) end from law_parameter")
                .setParameter(1, id.value())
                .setParameter(2, outcome)
                .setParameter(3, by)
                .setParameter(4, parameter && outcome.equals("APPROVED"))
                .executeUpdate());
  }

  private void as(long user, Consumer<Wiring> work) {
    database.doAsAgency(em -> work.accept(wiring(em, user, NOON)));
  }

  private <T> T ask(long user, Function<Wiring, T> work) {
    return database.asAgency(em -> work.apply(wiring(em, user, NOON)));
  }

  private static Wiring wiring(EntityManager em, long user, Instant at) {
    Caller caller = new Caller(user, "u" + user, "u" + user, "ADMIN", null, "fr");
    return new Wiring(em, Clock.fixed(at, java.time.ZoneOffset.UTC))
        .with(CallerContext.class, () -> caller);
  }

  private long user(String prefix) {
    String login = prefix + System.nanoTime();
    return database.asAgency(
        em ->
            ((Number)
                    em.createNativeQuery(
                            "insert into app_user (login, display_name, role, created_at) values"
                                + " (?, ?, 'ADMIN', now()) returning id")
                        .setParameter(1, login)
                        .setParameter(2, login)
                        .getSingleResult())
                .longValue());
  }

  private static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(Problem.class, call);
  }
}
