package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.identity.domain.AppUser;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecondFactorStoreIT {

  private static final Duration STEP = OneTimeCodes.STEP;

  private final AccessFixture given = new AccessFixture();

  private UserId somebody() {
    return given.user(Role.ACCOUNTANT, AccessFixture.PASSWORD);
  }

  @Test
  void withoutASecondFactorThePasswordIsEnough() {
    somebody();

    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void aSecretThatWasNeverConfirmedAsksForNothing() {
    UserId user = somebody();
    given.call(SecondFactors.class, factors -> factors.enrolment(user));

    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void aPhonesCodeFollowsThePasswordAndIsGoodOnce() {
    UserId user = somebody();
    byte[] secret = given.enrol(user);
    given.later(STEP);

    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.CODE_NEEDED);
    String code = given.codeOf(secret);
    assertThat(given.prove(code)).isEqualTo(SignIns.Result.WELCOME);
    assertThat(given.prove(code)).isEqualTo(SignIns.Result.REFUSED);
    given.later(STEP);
    assertThat(given.prove(code)).isEqualTo(SignIns.Result.REFUSED);
    assertThat(given.prove(given.codeOf(secret))).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void theCodeThatConfirmedTheSecretOpensNothing() {
    UserId user = somebody();
    byte[] secret = given.enrol(user);

    assertThat(given.prove(given.codeOf(secret))).isEqualTo(SignIns.Result.REFUSED);
  }

  @Test
  void wrongCodesLockTheAccountAndTheRightPasswordDoesNotForgetThem() {
    UserId user = somebody();
    byte[] secret = given.enrol(user);
    given.later(STEP);
    for (int i = 1; i < AppUser.MISSES_ALLOWED; i++) {
      assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.CODE_NEEDED);
      assertThat(given.prove("abc" + i)).isEqualTo(SignIns.Result.REFUSED);
    }

    assertThat(given.prove("000000x")).isEqualTo(SignIns.Result.LOCKED);
    assertThat(given.prove(given.codeOf(secret))).isEqualTo(SignIns.Result.LOCKED);
    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.LOCKED);
    given.call(
        UserService.class,
        users -> {
          users.unlock(user);
          return null;
        });
    assertThat(given.prove(given.codeOf(secret))).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void aRecoveryCodeOpensOnceAndNewOnesReplaceTheOld() {
    UserId user = somebody();
    byte[] secret = given.enrol(user);
    given.later(STEP);
    List<String> codes =
        given
            .call(SecondFactors.class, f -> f.renewRecoveryCodes(user, given.codeOf(secret)))
            .orElseThrow();

    assertThat(given.prove(codes.get(0).toLowerCase())).isEqualTo(SignIns.Result.WELCOME);
    assertThat(given.prove(codes.get(0))).isEqualTo(SignIns.Result.REFUSED);
    assertThat(given.call(SecondFactors.class, f -> f.state(user)).recoveryCodesLeft())
        .isEqualTo(9);
    given.call(SecondFactors.class, f -> f.renewRecoveryCodes(user, codes.get(1)));
    assertThat(given.prove(codes.get(2))).isEqualTo(SignIns.Result.REFUSED);
  }

  @Test
  void anotherPersonsRecoveryCodeOpensNothing() {
    byte[] secret = given.enrol(somebody());
    assertThat(secret).hasSize(20);
    AccessFixture other = new AccessFixture();
    UserId stranger = other.user(Role.ACCOUNTANT, AccessFixture.PASSWORD);
    byte[] strange = other.enrol(stranger);
    other.later(STEP);
    String code =
        other
            .call(SecondFactors.class, f -> f.renewRecoveryCodes(stranger, other.codeOf(strange)))
            .orElseThrow()
            .get(0);

    assertThat(given.prove(code)).isEqualTo(SignIns.Result.REFUSED);
  }

  @Test
  void aSecretIsNotShownAgainOnceItIsConfirmed() {
    UserId user = somebody();
    given.enrol(user);

    assertThat(
            catchThrowableOfType(
                    Problem.class, () -> given.call(SecondFactors.class, f -> f.enrolment(user)))
                .code())
        .isEqualTo("factor-active");
  }

  @Test
  void itIsTakenAwayWithACodeOrByAnAdministrator() {
    UserId user = somebody();
    byte[] secret = given.enrol(user);
    given.later(STEP);

    assertThat(removes(user, "000000")).isFalse();
    assertThat(removes(user, given.codeOf(secret))).isTrue();
    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.WELCOME);

    given.enrol(user);
    given.call(
        SecondFactors.class,
        f -> {
          f.reset(user);
          return null;
        });
    assertThat(given.signIn(AccessFixture.PASSWORD)).isEqualTo(SignIns.Result.WELCOME);
  }

  @Test
  void aRoleThatMustHaveItIsAskedForItAndKeepsIt() {
    UserId user = somebody();
    UUID session =
        given.call(Sessions.class, sessions -> sessions.begin(user, new Origin("::1", "test")));
    assertThat(enrolmentDue(session)).isFalse();
    demand(Set.of(Role.ACCOUNTANT, Role.ADMIN));
    try {
      assertThat(enrolmentDue(session)).isTrue();
      byte[] secret = given.enrol(user);
      given.later(STEP);
      assertThat(enrolmentDue(session)).isFalse();
      assertThat(
              catchThrowableOfType(
                      Problem.class,
                      () ->
                          given.call(
                              SecondFactors.class, f -> f.remove(user, given.codeOf(secret))))
                  .code())
          .isEqualTo("factor-required");
    } finally {
      demand(Set.of());
    }
  }

  private boolean removes(UserId user, String code) {
    return given.call(SecondFactors.class, factors -> factors.remove(user, code));
  }

  private boolean enrolmentDue(UUID session) {
    return given.call(Sessions.class, s -> s.visit(session)).orElseThrow().enrolmentDue();
  }

  private void demand(Set<Role> roles) {
    given.call(
        SignInRules.class,
        rules -> {
          SignInRuleSet set = rules.current();
          rules.save(
              new SignInRuleSet(
                  set.invitationHours(),
                  set.resetMinutes(),
                  set.resetsPerHour(),
                  set.resetsPerHourAndAddress(),
                  roles,
                  set.version()));
          assertThat(rules.current().secondFactorRoles()).isEqualTo(roles);
          return null;
        });
  }

  @Test
  void rulesOutOfRangeAndProgramsAreRefused() {
    Problem problem =
        catchThrowableOfType(
            Problem.class,
            () ->
                given.call(
                    SignInRules.class,
                    rules -> {
                      rules.save(new SignInRuleSet(0, 4, 21, 201, Set.of(Role.AGENCY_API), 0));
                      return null;
                    }));

    assertThat(problem.errors()).hasSize(5);
  }
}
