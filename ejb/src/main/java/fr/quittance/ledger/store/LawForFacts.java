package fr.quittance.ledger.store;

import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.ledger.domain.FactLaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the law tables on behalf of the rules for facts. */
@ApplicationScoped
public class LawForFacts implements FactLaw {

  /** The type of cost that no debtor ever bears: its row names the article. */
  private static final String NEVER = "RECOVERY_FEE";

  private LawQueries law;

  protected LawForFacts() {}

  @Inject
  public LawForFacts(LawQueries law) {
    this.law = law;
  }

  @Override
  public Optional<Claimable> cost(String debtorKind, String type, LocalDate on) {
    return law.texts(LawCode.CLAIMABLE_COST, on).stream()
        .filter(text -> text.category().equals(debtorKind + "/" + type))
        .map(text -> new Claimable(text.text(), text.source()))
        .findFirst();
  }

  @Override
  public String costArticle(String debtorKind, LocalDate on) {
    return cost(debtorKind, NEVER, on).map(Claimable::article).orElse("CPCE L111-8");
  }

  @Override
  public int graceMonths(LocalDate on) {
    return law.number(LawCode.GRACE_LIMIT, "", on).value().intValueExact();
  }
}
