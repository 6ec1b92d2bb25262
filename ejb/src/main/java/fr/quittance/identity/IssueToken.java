package fr.quittance.identity;

import java.time.Instant;
import java.util.Set;

/**
 * Lets a program act as a user.
 *
 * @param login the user
 * @param label what the token is for
 * @param expiresAt when it stops to be valid
 * @param scopes permissions of the user that the token is limited to; empty for all he has
 * @param secret the token itself; null to draw one
 */
public record IssueToken(
    String login, String label, Instant expiresAt, Set<String> scopes, String secret) {

  @Override
  public String toString() {
    return "IssueToken[login=" + login + ", label=" + label + ", scopes=" + scopes + "]";
  }
}
