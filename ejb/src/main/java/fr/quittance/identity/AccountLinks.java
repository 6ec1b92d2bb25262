package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AccountLink;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.domain.SignInRule;
import fr.quittance.identity.store.AccountLinkStore;
import fr.quittance.identity.store.SignInRuleStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Links by which people choose a password: invitations, and what somebody who forgot asks for. */
@Stateless
@RowScoped
public class AccountLinks {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private UserStore users;
  @Inject private AccountLinkStore links;
  @Inject private SignInRuleStore rules;
  @Inject private StaffLetters letters;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Sends a link by mail or, with no mail server or address, gives it to be passed on by hand. */
  @RequiresPermissions("user:admin")
  public IssuedLink send(UserId id) {
    AppUser user = mayHaveLink(id);
    return letters.reach(user) ? mailed(user, null) : byHand(user);
  }

  /** Gives a link to be passed on by hand: it is shown this once. */
  @RequiresPermissions("user:admin")
  public IssuedLink handOver(UserId id) {
    return byHand(mayHaveLink(id));
  }

  /**
   * What the sign-in page asks for on behalf of nobody in particular. Says nothing: whether an
   * account exists is not told, and a request too many is not answered.
   *
   * @param who login or address
   * @param from network address of the browser
   */
  @RequiresPermissions("identity:authenticate")
  public void requestReset(String who, String from) {
    users.byLoginOrEmail(who).filter(this::signsInByPassword).ifPresent(user -> reset(user, from));
  }

  private void reset(AppUser user, String from) {
    SignInRule rule = rules.rule();
    Instant since = clock.instant().minus(HOUR);
    if (links.askedSince(new UserId(user.getId()), since) >= rule.getResetsPerHour()
        || links.askedSince(from, since) >= rule.getResetsPerHourAndAddress()) {
      return;
    }
    if (letters.reach(user)) {
      mailed(user, from);
    } else {
      link(user, Tokens.draw(), from, LinkDelivery.NOWHERE);
    }
  }

  /** Whom a link is for, while it is good. */
  @RequiresPermissions("identity:authenticate")
  public Optional<LinkHolder> holder(String token) {
    Instant now = clock.instant();
    return links
        .find(Tokens.sha256(token))
        .filter(link -> link.isUsableAt(now))
        .flatMap(
            link ->
                users
                    .byId(new UserId(link.getUserId()))
                    .filter(AppUser::isActive)
                    .map(
                        user ->
                            new LinkHolder(
                                user.getLogin(), user.getDisplayName(), link.getPurpose())));
  }

  /**
   * Notes what became of a mail.
   *
   * @param error why it did not leave, or null
   */
  @RequiresPermissions("identity:authenticate")
  public void mailEnded(long link, String error) {
    LinkDelivery how = error == null ? LinkDelivery.MAIL_SENT : LinkDelivery.MAIL_FAILED;
    links.byId(link).ifPresent(found -> found.deliver(how, error));
  }

  private IssuedLink byHand(AppUser user) {
    String token = Tokens.draw();
    links.revokeAll(new UserId(user.getId()), clock.instant());
    link(user, token, null, LinkDelivery.BY_HAND);
    return new IssuedLink(letters.address(token));
  }

  private IssuedLink mailed(AppUser user, String askedFrom) {
    if (askedFrom == null) {
      links.revokeAll(new UserId(user.getId()), clock.instant());
    }
    String token = Tokens.draw();
    letters.write(user, link(user, token, askedFrom, LinkDelivery.MAIL_DUE), token);
    return new IssuedLink(null);
  }

  private AccountLink link(AppUser user, String token, String askedFrom, LinkDelivery how) {
    boolean invited = user.getPasswordHash() == null;
    SignInRule rule = rules.rule();
    Instant now = clock.instant();
    AccountLink link =
        new AccountLink(
            user.getId(),
            invited ? LinkPurpose.INVITATION : LinkPurpose.RESET,
            Tokens.sha256(token),
            now,
            now.plus(invited || askedFrom == null ? rule.invitation() : rule.reset()));
    link.askedFrom(askedFrom);
    link.deliver(how, null);
    links.add(link);
    journal.general(
        "user:" + user.getId(),
        "PASSWORD_LINK_MADE",
        Map.of("link", link.getId(), "purpose", link.getPurpose().name(), "delivery", how.name()));
    return link;
  }

  private AppUser mayHaveLink(UserId id) {
    AppUser user = users.byId(id).orElseThrow(() -> Problem.notFound("User", id));
    if (!signsInByPassword(user)) {
      throw Problem.conflict(
          "no-password-here", "A deactivated user or a program does not sign in by password.");
    }
    return user;
  }

  private boolean signsInByPassword(AppUser user) {
    return user.isActive() && user.getRole() != Role.AGENCY_API;
  }
}
