package fr.quittance.ledger;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.FactDetails;
import fr.quittance.ledger.store.FactStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the facts of a file as they were kept. */
@Stateless
@RowScoped
public class FactQueries {

  private FactStore store;

  public FactQueries() {}

  @Inject
  public FactQueries(FactStore store) {
    this.store = store;
  }

  /** Every fact of the file, by the day it counts, annulled ones included. */
  @RequiresPermissions("fact:read")
  public List<FactRow> facts(FileId file) {
    store.file(file).orElseThrow(() -> Problem.notFound("File", file));
    List<Fact> facts = store.facts(file);
    Map<Long, Long> reversedBy = new HashMap<>();
    facts.stream()
        .filter(fact -> fact.reverses() != null)
        .forEach(fact -> reversedBy.put(fact.reverses(), fact.id()));
    return facts.stream().map(fact -> row(fact, reversedBy.get(fact.id()))).toList();
  }

  private static FactRow row(Fact fact, Long reversedBy) {
    return new FactRow(
        new FactId(fact.id()),
        fact.kind(),
        fact.effectiveOn(),
        fact.recordedAt(),
        fact.amount(),
        fact.claimId() == null ? null : new ClaimId(fact.claimId()),
        id(fact.reverses()),
        id(reversedBy),
        Boolean.TRUE.equals(fact.details().get(FactDetails.BEFORE_PLACEMENT)),
        chosen(fact),
        fact.enforceableOn());
  }

  private static List<ClaimId> chosen(Fact fact) {
    return fact.known().content() instanceof KnownFact.Choices choices
        ? choices.parts().stream().map(part -> new ClaimId(part.claim())).toList()
        : List.of();
  }

  private static FactId id(Long value) {
    return value == null ? null : new FactId(value);
  }
}
