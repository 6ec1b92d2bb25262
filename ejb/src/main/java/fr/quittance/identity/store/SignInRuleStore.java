package fr.quittance.identity.store;

import fr.quittance.identity.domain.SignInRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one row of {@code sign_in_rule}, written by its migration. */
@ApplicationScoped
public class SignInRuleStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public SignInRuleStore() {}

  SignInRuleStore(EntityManager em) {
    this.em = em;
  }

  public SignInRule rule() {
    return em.find(SignInRule.class, SignInRule.ONLY);
  }
}
