package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.store.PermissionStore;
import fr.quittance.identity.store.TokenStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Gives programs their tokens and takes them back. */
@Stateless
@RowScoped
public class TokenService {

  private static final int LONGEST_LABEL = 80;

  @Inject private TokenStore tokens;
  @Inject private UserStore users;
  @Inject private PermissionStore permissions;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /** Gives a program a token and returns it: it cannot be read again later. */
  @RequiresPermissions("user:admin")
  public String issue(IssueToken command) {
    Instant now = clock.instant();
    check(command, now);
    AppUser user =
        users.byLogin(command.login()).orElseThrow(() -> Problem.notFound("User", command.login()));
    refuseMoreThanTheOwnerMay(command.scopes(), permissions.of(user.getRole().name()));
    String secret = command.secret() == null ? Tokens.draw() : command.secret();
    TokenId id =
        tokens.add(
            new UserId(user.getId()),
            Tokens.sha256(secret),
            command,
            now,
            callers.current().userId());
    journal.general(
        "user:" + user.getId(),
        "TOKEN_ISSUED",
        Map.of(
            "token", id.value(),
            "expiresAt", command.expiresAt().toString(),
            "scopes", command.scopes().stream().sorted().toList()));
    return secret;
  }

  /** Ends a token at once. Repeating it changes nothing. */
  @RequiresPermissions("user:admin")
  public void revoke(TokenId id) {
    UserId owner = tokens.ownerOf(id).orElseThrow(() -> Problem.notFound("Token", id));
    if (tokens.revoke(id, clock.instant())) {
      journal.general("user:" + owner, "TOKEN_REVOKED", Map.of("token", id.value()));
    }
  }

  private static void check(IssueToken command, Instant now) {
    Instant end = command.expiresAt();
    new InputCheck()
        .require("login", command.login())
        .require("label", command.label())
        .reject(
            command.label() != null && command.label().length() > LONGEST_LABEL,
            "label",
            "token-label",
            "A use has 80 characters at most.")
        .require("expiresAt", end)
        .reject(
            end != null && !end.isAfter(now),
            "expiresAt",
            "token-expiry",
            "A token expires in the future.")
        .done();
  }

  private static void refuseMoreThanTheOwnerMay(Set<String> scopes, Set<String> held) {
    if (!new TokenGrant(scopes).within(held).containsAll(scopes)) {
      throw Problem.invalidField(
          "scopes", "token-scopes", "A token opens nothing that its owner may not do.");
    }
  }
}
