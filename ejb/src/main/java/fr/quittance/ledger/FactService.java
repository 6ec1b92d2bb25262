package fr.quittance.ledger;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FactId;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.FactDraft;
import fr.quittance.ledger.domain.FactRules;
import fr.quittance.ledger.domain.LockedFile;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.ledger.store.LawForFacts;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps facts: written once, corrected only by further facts. */
@Stateless
@RowScoped
public class FactService {

  private FactStore store;
  private BalanceStore balances;
  private LawForFacts law;
  private Journal journal;
  private CallerContext callers;
  private Clock clock;
  private Event<FactRecorded> recorded;

  public FactService() {}

  @Inject
  public FactService(
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
   * Keeps a fact of any kind, moves the file's projected balance and tells who listens, in one
   * transaction under the debtor's lock.
   *
   * @throws Problem 404 where the file is not the caller's to see, 422 where a rule of {@link
   *     FactRules} is broken, 409 where the fact to reverse already is
   */
  @RequiresPermissions("fact:write")
  public RecordedFact record(RecordFact command) {
    return keep(command);
  }

  /**
   * Keeps what a creditor may tell about its own file: money it received, principal it gives up.
   *
   * @throws Problem 403 for every other kind
   */
  @RequiresPermissions(
      value = {"fact:direct", "fact:write"},
      logical = Logical.OR)
  public RecordedFact recordDirect(RecordFact command) {
    if (command.kind() == null || !command.kind().direct()) {
      throw Problem.forbidden(
          "fact-not-direct", "Only direct payments and credit notes may be told here.");
    }
    return keep(command);
  }

  private RecordedFact keep(RecordFact command) {
    LockedFile file =
        store.lock(command.file()).orElseThrow(() -> Problem.notFound("File", command.file()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = Paris.dayOf(now);
    List<Fact> facts = store.facts(command.file());
    FactDraft draft = new FactRules(file, facts, today, law).check(command);
    Fact fact = store.append(new Fact(file, draft, now, callers.current().userId()));
    balances.project(command.file(), now, today);
    journal(command, fact);
    FactId id = new FactId(fact.id());
    recorded.fire(new FactRecorded(command.file(), id, fact.kind()));
    return new RecordedFact(id, now);
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
