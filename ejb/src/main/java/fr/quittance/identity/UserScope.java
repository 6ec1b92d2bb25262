package fr.quittance.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What a user works on and why.
 *
 * @param own what was said of himself
 * @param teams names of his teams
 * @param inherited what comes by his teams
 */
public record UserScope(DataScope own, List<String> teams, DataScope inherited)
    implements Serializable {

  /** Whether there are mandates that the user does not see. */
  public boolean isLimited() {
    return !own.mandates().isEmpty() || !inherited.mandates().isEmpty();
  }
}
