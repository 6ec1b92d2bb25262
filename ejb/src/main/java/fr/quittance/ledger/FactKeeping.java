package fr.quittance.ledger;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FactId;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.FactDraft;
import fr.quittance.ledger.domain.FactRules;
import fr.quittance.ledger.domain.LockedFile;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.ledger.store.LawForFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps one fact, moves the file's projected balance and tells who listens, under the debtor's
 * lock. Who may ask for it is for those who call it to say.
 */
@ApplicationScoped
class FactKeeping {

  private FactStore store;
  private BalanceStore balances;
  private LawForFacts law;
  private Journal journal;
  private CallerContext callers;
  private Clock clock;
  private Event<FactRecorded> recorded;

  protected FactKeeping() {}

  @Inject
  FactKeeping(
      FactStore store,
      BalanceStore balances,
      LawForFacts law,
      Journal journal,
      CallerContext callers,
      Clock clock,
      Event<FactRecorded> recorded) {
    this.store = store;
    this.balances = balances;
    this.law = law;
    this.journal = journal;
    this.callers = callers;
    this.clock = clock;
    this.recorded = recorded;
  }

  /**
   * Breaks off where the fact could not be kept as things stand, and keeps nothing.
   *
   * @throws Problem as {@link FactService#record} does
   */
  void check(RecordFact command) {
    checked(locked(command), command, clock.instant());
  }

  RecordedFact keep(RecordFact command) {
    LockedFile file = locked(command);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    FactDraft draft = checked(file, command, now);
    Fact fact = store.append(new Fact(file, draft, now, callers.current().userId()));
    balances.project(command.file(), now, Paris.dayOf(now));
    journal(command, fact);
    FactId id = new FactId(fact.id());
    recorded.fire(new FactRecorded(command.file(), id, fact.kind()));
    return new RecordedFact(id, now);
  }

  private LockedFile locked(RecordFact command) {
    return store.lock(command.file()).orElseThrow(() -> Problem.notFound("File", command.file()));
  }

  private FactDraft checked(LockedFile file, RecordFact command, Instant now) {
    LocalDate today = Paris.dayOf(now);
    List<Fact> facts = store.facts(command.file());
    return new FactRules(file, facts, today, law).check(command);
  }

  private void journal(RecordFact command, Fact fact) {
    Map<String, Object> told = new HashMap<>();
    told.put("fact", fact.id());
    told.put("kind", fact.kind());
    told.put("effectiveOn", fact.effectiveOn());
    if (fact.amount() != null) {
      told.put("amount", fact.amount().plain());
    }
    journal.file(command.file(), "FACT_RECORDED", told);
  }
}
