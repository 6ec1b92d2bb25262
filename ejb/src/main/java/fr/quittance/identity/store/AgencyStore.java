package fr.quittance.identity.store;

import fr.quittance.identity.domain.Agency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The row of the agency, once it has been described. */
@ApplicationScoped
public class AgencyStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public Optional<Agency> find() {
    return Optional.ofNullable(em.find(Agency.class, Agency.ONLY));
  }

  public void add(Agency agency) {
    em.persist(agency);
  }
}
