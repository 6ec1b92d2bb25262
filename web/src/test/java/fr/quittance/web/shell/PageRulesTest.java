package fr.quittance.web.shell;

import static fr.quittance.web.shell.PageRules.Verdict.ENROL;
import static fr.quittance.web.shell.PageRules.Verdict.LET_IN;
import static fr.quittance.web.shell.PageRules.Verdict.REFUSE;
import static fr.quittance.web.shell.PageRules.Verdict.SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Caller;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRulesTest {

  private static final Caller COLLECTOR =
      new Caller(1L, "collector", "Collector", "COLLECTOR", null, "fr");
  private static final Caller CREDITOR =
      new Caller(2L, "creditor1", "Creditor", "CREDITOR", 7L, "fr");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login.xhtml",
        "/second-factor.xhtml",
        "/forgotten.xhtml",
        "/password.xhtml",
        "/language",
        "/error/404.xhtml",
        "/jakarta.faces.resource/x"
      })
  void anybodyMaySignIn(String path) {
    assertThat(decide(path, null)).isEqualTo(LET_IN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app/index.xhtml",
        "/extranet/index.xhtml",
        "/sign-out",
        "/anything",
        "/login.xhtml/../app/",
        "/resources/quittance/quittance.css"
      })
  void nobodySeesNothingElse(String path) {
    assertThat(decide(path, null)).isEqualTo(SIGN_IN);
  }

  @Test
  void aPageNeedsOneOfItsFoldersPermissions() {
    assertThat(decide("/app/portfolio/files.xhtml", COLLECTOR, "file:read")).isEqualTo(LET_IN);
    assertThat(decide("/app/identity/users.xhtml", COLLECTOR, "file:read")).isEqualTo(REFUSE);
    assertThat(decide("/app/index.xhtml", COLLECTOR)).isEqualTo(LET_IN);
  }

  @Test
  void aPageWithAPermissionOfItsOwnNeedsThatOne() {
    String inbox = "/app/identity/approvals.xhtml";
    assertThat(decide(inbox, COLLECTOR, "approval:use")).isEqualTo(LET_IN);
    assertThat(decide(inbox, COLLECTOR, "user:admin")).isEqualTo(REFUSE);
    assertThat(decide("/app/identity/users.xhtml", COLLECTOR, "approval:use")).isEqualTo(REFUSE);
  }

  @Test
  void anAddressThatNoRuleNamesIsRefused() {
    assertThat(decide("/app/unknown/page.xhtml", COLLECTOR, "*")).isEqualTo(REFUSE);
    assertThat(decide("/app/other.xhtml", COLLECTOR, "*")).isEqualTo(REFUSE);
    assertThat(decide("/other", COLLECTOR, "*")).isEqualTo(REFUSE);
  }

  @Test
  void creditorsAndAgencyKeepToTheirOwnSide() {
    assertThat(decide("/extranet/files.xhtml", CREDITOR)).isEqualTo(LET_IN);
    assertThat(decide("/app/index.xhtml", CREDITOR)).isEqualTo(REFUSE);
    assertThat(decide("/app/portfolio/files.xhtml", CREDITOR, "file:read")).isEqualTo(REFUSE);
    assertThat(decide("/extranet/files.xhtml", COLLECTOR, "*")).isEqualTo(REFUSE);
  }

  @Test
  void everybodyReachesTheOwnAccountOnTheOwnSide() {
    assertThat(decide("/app/identity/account.xhtml", COLLECTOR)).isEqualTo(LET_IN);
    assertThat(decide("/extranet/account.xhtml", CREDITOR)).isEqualTo(LET_IN);
    assertThat(decide("/app/identity/account.xhtml", CREDITOR)).isEqualTo(REFUSE);
    assertThat(decide("/extranet/account.xhtml", COLLECTOR)).isEqualTo(REFUSE);
    assertThat(decide("/app/identity/account.xhtml", null)).isEqualTo(SIGN_IN);
  }

  @Test
  void whoOwesASecondFactorReachesNothingButTheOwnAccount() {
    assertThat(PageRules.decide("/app/index.xhtml", COLLECTOR, true, any -> true)).isEqualTo(ENROL);
    assertThat(PageRules.decide("/anything", COLLECTOR, true, any -> true)).isEqualTo(ENROL);
    assertThat(PageRules.decide("/extranet/index.xhtml", CREDITOR, true, any -> true))
        .isEqualTo(ENROL);
    assertThat(PageRules.decide("/app/identity/account.xhtml", COLLECTOR, true, any -> true))
        .isEqualTo(LET_IN);
    assertThat(PageRules.decide("/sign-out", COLLECTOR, true, any -> true)).isEqualTo(LET_IN);
  }

  @Test
  void nobodyIsSentToAnotherSite() {
    assertThat(Paths.isOwnPage("/app/portfolio/file.xhtml?ref=F-1")).isTrue();
    assertThat(Paths.isOwnPage("//evil.example/app/")).isFalse();
    assertThat(Paths.isOwnPage("https://evil.example/app/")).isFalse();
    assertThat(Paths.isOwnPage("/app/\r\nSet-Cookie: a=b")).isFalse();
    assertThat(Paths.isOwnPage(null)).isFalse();
  }

  private static PageRules.Verdict decide(String path, Caller caller, String... held) {
    Set<String> permissions = Set.of(held);
    return PageRules.decide(
        path, caller, false, asked -> permissions.contains("*") || permissions.contains(asked));
  }
}
