package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;

/** Gives a user another password and lifts a lock. */
public record ResetPassword(UserId user, String password) {

  @Override
  public String toString() {
    return "ResetPassword[user=" + user + "]";
  }
}
