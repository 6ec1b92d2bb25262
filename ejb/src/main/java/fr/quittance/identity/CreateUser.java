package fr.quittance.identity;

/**
 * Lets somebody in.
 *
 * @param login sign-in name, unique, kept for ever
 * @param email may be null
 * @param creditorId the creditor, for a user of role CREDITOR; null for every other
 * @param language {@code fr} or {@code en}
 * @param password first password; null for a user who is invited to choose one, or who signs in by
 *     token alone
 */
public record CreateUser(
    String login,
    String displayName,
    String email,
    Role role,
    Long creditorId,
    String language,
    String password) {

  @Override
  public String toString() {
    return "CreateUser[login=" + login + ", role=" + role + "]";
  }
}
