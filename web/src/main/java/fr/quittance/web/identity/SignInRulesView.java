package fr.quittance.web.identity;

import fr.quittance.identity.Role;
import fr.quittance.identity.SignInRuleSet;
import fr.quittance.identity.SignInRules;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules about links and second factors. */
@Named
@ViewScoped
public class SignInRulesView implements Serializable {

  @Inject private transient SignInRules rules;
  @Inject private transient Flash flash;

  private int invitationHours;
  private int resetMinutes;
  private int resetsPerHour;
  private int resetsPerHourAndAddress;
  private String[] secondFactorRoles;
  private long version;

  public void load() {
    SignInRuleSet set = rules.current();
    invitationHours = set.invitationHours();
    resetMinutes = set.resetMinutes();
    resetsPerHour = set.resetsPerHour();
    resetsPerHourAndAddress = set.resetsPerHourAndAddress();
    secondFactorRoles = set.secondFactorRoles().stream().map(Role::name).toArray(String[]::new);
    version = set.version();
  }

  public String save() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(secondFactorRoles).map(Role::valueOf).forEach(roles::add);
    rules.save(
        new SignInRuleSet(
            invitationHours, resetMinutes, resetsPerHour, resetsPerHourAndAddress, roles, version));
    return flash.saved("/app/identity/userRules.xhtml");
  }

  /** The roles of people; a program has no phone. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(role -> role != Role.AGENCY_API).toList();
  }

  public int getInvitationHours() {
    return invitationHours;
  }

  public void setInvitationHours(int invitationHours) {
    this.invitationHours = invitationHours;
  }

  public int getResetMinutes() {
    return resetMinutes;
  }

  public void setResetMinutes(int resetMinutes) {
    this.resetMinutes = resetMinutes;
  }

  public int getResetsPerHour() {
    return resetsPerHour;
  }

  public void setResetsPerHour(int resetsPerHour) {
    this.resetsPerHour = resetsPerHour;
  }

  public int getResetsPerHourAndAddress() {
    return resetsPerHourAndAddress;
  }

  public void setResetsPerHourAndAddress(int resetsPerHourAndAddress) {
    this.resetsPerHourAndAddress = resetsPerHourAndAddress;
  }

  public String[] getSecondFactorRoles() {
    return secondFactorRoles;
  }

  public void setSecondFactorRoles(String[] secondFactorRoles) {
    this.secondFactorRoles = secondFactorRoles;
  }
}
