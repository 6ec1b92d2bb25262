package fr.quittance.ear.container;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;

/** Looks at the application's persistence unit from within the server. */
@Stateless
public class PersistenceProbe {

  @PersistenceUnit(unitName = "../quittance-ejb.jar#quittance")
  private EntityManagerFactory factory;

  public String provider() {
    return factory.getMetamodel().getClass().getName();
  }

  public Set<EntityType<?>> entities() {
    return factory.getMetamodel().getEntities();
  }

  public Object property(String name) {
    return factory.getProperties().get(name);
  }
}
