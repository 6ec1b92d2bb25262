package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.identity.store.AccountLinkStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountLinkStoreIT {

  private static final String CHOSEN = "un autre cheval agrafe";

  private final AccessFixture given = new AccessFixture();
  private final String network = "network-" + UUID.randomUUID();

  @Test
  void anInvitedPersonChoosesAPasswordOnce() {
    UserId user = given.user(Role.COLLECTOR, null);
    assertThat(given.call(AccountLinks.class, links -> links.send(user)).mailed()).isTrue();
    String token = given.mailedToken();

    assertThat(given.letters.get(0).to()).endsWith("@agency.example");
    assertThat(given.letters.get(0).text())
        .contains("https://agency.example/password.xhtml?token=" + token, "Zoé Élève");
    assertThat(holder(token))
        .hasValueSatisfying(
            holder -> assertThat(holder.purpose()).isEqualTo(LinkPurpose.INVITATION));
    choose(token, CHOSEN);

    assertThat(given.signIn(CHOSEN)).isEqualTo(SignIns.Result.WELCOME);
    assertThat(refusal(token)).isEqualTo("link-over");
    assertThat(holder(token)).isEmpty();
  }

  @Test
  void aLinkExpires() {
    UserId user = given.user(Role.COLLECTOR, null);
    given.call(AccountLinks.class, links -> links.send(user));
    given.later(Duration.ofHours(168));

    assertThat(refusal(given.mailedToken())).isEqualTo("link-over");
  }

  @Test
  void aPasswordThatIsRefusedLeavesTheLinkGood() {
    UserId user = given.user(Role.COLLECTOR, null);
    given.call(AccountLinks.class, links -> links.send(user));
    String token = given.mailedToken();

    assertThat(
            catchThrowableOfType(Problem.class, () -> choose(token, "motdepasse123"))
                .errors()
                .get(0)
                .code())
        .isEqualTo("password-common");
    choose(token, CHOSEN);
    assertThat(given.signIn(CHOSEN)).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void withoutMailTheAdministratorPassesTheLinkOn() {
    given.mailConfigured = false;
    UserId user = given.user(Role.COLLECTOR, null);

    IssuedLink link = given.call(AccountLinks.class, links -> links.send(user));

    assertThat(given.letters).isEmpty();
    assertThat(link.address()).startsWith("https://agency.example/password.xhtml?token=");
    assertThat(link.toString()).doesNotContain("token");
    choose(AccessFixture.tokenOf(link.address()), CHOSEN);
    assertThat(given.signIn(CHOSEN)).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void aNewInvitationReplacesTheOneBefore() {
    UserId user = given.user(Role.COLLECTOR, null);
    IssuedLink first = given.call(AccountLinks.class, links -> links.handOver(user));
    given.call(AccountLinks.class, links -> links.handOver(user));

    assertThat(refusal(AccessFixture.tokenOf(first.address()))).isEqualTo("link-over");
  }

  @Test
  void aDeactivatedUsersLinkOpensNothing() {
    UserId user = given.user(Role.COLLECTOR, AccessFixture.PASSWORD);
    IssuedLink link = given.call(AccountLinks.class, links -> links.handOver(user));
    deactivate(user);

    String token = AccessFixture.tokenOf(link.address());
    assertThat(refusal(token)).isEqualTo("link-over");
    assertThat(holder(token)).isEmpty();
  }

  @Test
  void whoForgotAsksByLoginOrByMailAndThreeTimesAnHour() {
    given.user(Role.COLLECTOR, AccessFixture.PASSWORD);
    ask(given.login);
    ask(given.login.toUpperCase() + "@AGENCY.example");
    ask(given.login);
    ask(given.login);

    assertThat(given.letters).hasSize(3);
    assertThat(given.letters.get(0).subject()).isEqualTo("Choisir un nouveau mot de passe");
    given.later(Duration.ofHours(1));
    ask(given.login);
    assertThat(given.letters).hasSize(4);
  }

  @Test
  void aLinkAskedForLivesAnHourAndEndsEverySession() {
    UserId user = given.user(Role.COLLECTOR, AccessFixture.PASSWORD);
    UUID session =
        given.call(Sessions.class, sessions -> sessions.begin(user, new Origin("::1", null)));
    ask(given.login);
    String late = given.mailedToken();
    given.later(Duration.ofMinutes(60));
    assertThat(refusal(late)).isEqualTo("link-over");

    ask(given.login);
    choose(given.mailedToken(), CHOSEN);

    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.REFUSED);
    assertThat(visit(session)).isEmpty();
  }

  @Test
  void nobodyIsToldThatAnAccountDoesNotExist() {
    ask("nobody-" + network);

    assertThat(given.letters).isEmpty();
  }

  @Test
  void oneNetworkAddressAsksForTwentyAccountsAnHour() {
    for (int i = 0; i < 21; i++) {
      AccessFixture other = new AccessFixture();
      other.user(Role.COLLECTOR, AccessFixture.PASSWORD);
      other.call(AccountLinks.class, links -> asked(links, other.login));
      assertThat(other.letters).hasSize(i < 20 ? 1 : 0);
    }
  }

  @Test
  void whatWasAskedForWithoutMailIsSeenByTheAdministrator() {
    given.mailConfigured = false;
    UserId user = given.user(Role.COLLECTOR, AccessFixture.PASSWORD);
    ask(given.login);

    UserAccess access = given.call(Accounts.class, accounts -> accounts.access(user));

    assertThat(access.mailable()).isFalse();
    assertThat(access.link().askedByUser()).isTrue();
    assertThat(access.link().delivery()).isEqualTo(LinkDelivery.NOWHERE);
  }

  @Test
  void whatBecameOfAMailIsNoted() {
    UserId user = given.user(Role.COLLECTOR, null);
    given.call(AccountLinks.class, links -> links.send(user));
    long link = given.letters.get(0).link();
    given.call(
        AccountLinks.class,
        links -> {
          links.mailEnded(link, "The mail server cannot be reached.");
          return null;
        });

    LinkRow row = given.call(Accounts.class, accounts -> accounts.access(user)).link();

    assertThat(row.delivery()).isEqualTo(LinkDelivery.MAIL_FAILED);
    assertThat(row.deliveryError()).contains("cannot be reached");
    assertThat(row.usable()).isTrue();
  }

  @Test
  void aProgramHasNoPassword() {
    UserId user = given.user(Role.AGENCY_API, null);

    assertThat(
            catchThrowableOfType(
                    Problem.class, () -> given.call(AccountLinks.class, links -> links.send(user)))
                .code())
        .isEqualTo("no-password-here");
    ask(given.login);
    assertThat(given.letters).isEmpty();
  }

  @Test
  void theDatabaseKeepsTheFingerprintAlone() {
    UserId user = given.user(Role.COLLECTOR, null);
    given.call(AccountLinks.class, links -> links.send(user));

    assertThat(isKept(Tokens.sha256(given.mailedToken()))).isTrue();
    assertThat(rowsWith(given.mailedToken())).isZero();
  }

  private boolean isKept(byte[] sha256) {
    return given.call(AccountLinkStore.class, store -> store.find(sha256).isPresent());
  }

  private long rowsWith(String token) {
    return given.database.asAgency(
        em ->
            new RowQuery<>(em, "id", "account_link l", SqlRow::number)
                .where("l::text like ?", "%" + token + "%")
                .count());
  }

  private Optional<LinkHolder> holder(String token) {
    return given.call(AccountLinks.class, links -> links.holder(token));
  }

  private Optional<Visit> visit(UUID session) {
    return given.call(Sessions.class, sessions -> sessions.visit(session));
  }

  private void ask(String who) {
    given.call(AccountLinks.class, links -> asked(links, who));
  }

  private Void asked(AccountLinks links, String who) {
    links.requestReset(who, network);
    return null;
  }

  private void choose(String token, String password) {
    given.call(
        PasswordChanges.class,
        passwords -> {
          passwords.byLink(token, password);
          return null;
        });
  }

  private String refusal(String token) {
    return catchThrowableOfType(Problem.class, () -> choose(token, CHOSEN)).code();
  }

  private void deactivate(UserId user) {
    given.call(
        UserService.class,
        users -> {
          users.deactivate(user);
          return null;
        });
  }
}
