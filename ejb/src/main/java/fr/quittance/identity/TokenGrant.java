package fr.quittance.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.apache.shiro.authz.permission.WildcardPermission;

/**
 * What a token opens of what its owner may do: a second principal beside the caller.
 *
 * @param scopes permissions; empty for all of the owner's
 */
record TokenGrant(Set<String> scopes) implements Serializable {

  TokenGrant {
    scopes = Set.copyOf(scopes);
  }

  /** A token never does more than its owner may, whatever it was issued for. */
  Set<String> within(Set<String> permissions) {
    return scopes.isEmpty() ? permissions : covered(permissions);
  }

  private Set<String> covered(Set<String> permissions) {
    Set<String> covered = new HashSet<>();
    for (String scope : scopes) {
      WildcardPermission asked = new WildcardPermission(scope);
      if (permissions.stream().map(WildcardPermission::new).anyMatch(held -> held.implies(asked))) {
        covered.add(scope);
      }
    }
    return covered;
  }
}
