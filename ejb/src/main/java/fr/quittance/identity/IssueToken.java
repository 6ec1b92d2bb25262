package fr.quittance.identity;

import java.time.Instant;

/**
 * Lets a program act as a user.
 *
 * @param login the user
 * @param label what the token is for
 * @param expiresAt null for a token without an end
 * @param secret the token itself; null to draw one
 */
public record IssueToken(String login, String label, Instant expiresAt, String secret) {

  @Override
  public String toString() {
    return "IssueToken[login=" + login + ", label=" + label + "]";
  }
}
