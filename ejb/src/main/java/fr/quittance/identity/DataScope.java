package fr.quittance.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody works on. An empty set limits nothing: all mandates of the agency, all queues.
 *
 * @param mandates ids of mandates
 * @param queues codes of queues
 */
public record DataScope(Set<Long> mandates, Set<String> queues) implements Serializable {

  public static final DataScope EVERYTHING = new DataScope(Set.of(), Set.of());

  public DataScope {
    mandates = Set.copyOf(mandates);
    queues = Set.copyOf(queues);
  }
}
