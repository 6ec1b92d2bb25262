package fr.quittance.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * What a role may do.
 *
 * @param permissions codes; {@code *} alone stands for everything
 */
public record RoleRights(Role role, Set<String> permissions) implements Serializable {

  /**
   * A creditor's rights end where its rows end, and a program's at its token's scopes: the agency
   * shapes the roles of its own people only.
   */
  public boolean isChangeable() {
    return role != Role.CREDITOR && role != Role.AGENCY_API;
  }

  public boolean mayDo(String permission) {
    return permissions.contains(permission) || permissions.contains("*");
  }
}
