package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.SignInRule;
import fr.quittance.identity.store.SecondFactorStore;
import fr.quittance.identity.store.SignInRuleStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The agency's rules about links and about who must have a second factor. */
@Stateless
@RowScoped
public class SignInRules {

  private static final int HOURS_OF_A_MONTH = 720;
  private static final int SHORTEST_RESET = 5;
  private static final int MINUTES_OF_A_DAY = 1440;
  private static final int MOST_RESETS = 20;
  private static final int MOST_RESETS_OF_AN_ADDRESS = 200;

  @Inject private SignInRuleStore rules;
  @Inject private SecondFactorStore factors;
  @Inject private Journal journal;

  @RequiresPermissions("user:admin")
  public SignInRuleSet current() {
    SignInRule rule = rules.rule();
    return new SignInRuleSet(
        rule.getInvitationHours(),
        rule.getResetMinutes(),
        rule.getResetsPerHour(),
        rule.getResetsPerHourAndAddress(),
        factors.demandingRoles(),
        rule.getVersion());
  }

  /** A role that now must have a second factor is asked for it at its people's next page. */
  @RequiresPermissions("user:admin")
  public void save(SignInRuleSet set) {
    check(set);
    SignInRule rule = rules.rule();
    if (rule.getVersion() != set.version()) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    rule.set(
        set.invitationHours(),
        set.resetMinutes(),
        set.resetsPerHour(),
        set.resetsPerHourAndAddress());
    factors.demandOf(set.secondFactorRoles());
    journal.general(
        "sign-in-rules",
        "SIGN_IN_RULES_CHANGED",
        Map.of(
            "invitationHours", set.invitationHours(),
            "resetMinutes", set.resetMinutes(),
            "resetsPerHour", set.resetsPerHour(),
            "resetsPerHourAndAddress", set.resetsPerHourAndAddress(),
            "secondFactor", set.secondFactorRoles().stream().map(Role::name).sorted().toList()));
  }

  private static void check(SignInRuleSet set) {
    List<Problem.Error> errors = new ArrayList<>();
    between(errors, "invitationHours", set.invitationHours(), 1, HOURS_OF_A_MONTH);
    between(errors, "resetMinutes", set.resetMinutes(), SHORTEST_RESET, MINUTES_OF_A_DAY);
    between(errors, "resetsPerHour", set.resetsPerHour(), 1, MOST_RESETS);
    between(
        errors,
        "resetsPerHourAndAddress",
        set.resetsPerHourAndAddress(),
        1,
        MOST_RESETS_OF_AN_ADDRESS);
    if (set.secondFactorRoles().contains(Role.AGENCY_API)) {
      errors.add(
          new Problem.Error(
              "secondFactorRoles", null, "factor-of-program", "A program has no second factor."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static void between(
      List<Problem.Error> errors, String field, int value, int least, int most) {
    if (value < least || value > most) {
      errors.add(
          new Problem.Error(
              field,
              null,
              "rule-range." + field,
              "A number from " + least + " to " + most + " is expected."));
    }
  }
}
