package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;
import java.util.UUID;

/**
 * A person's own wish for another password.
 *
 * @param kept the session that goes on; all others of the person end
 */
public record ChangePassword(UserId user, String current, String next, UUID kept) {

  @Override
  public String toString() {
    return "ChangePassword[user=" + user + "]";
  }
}
