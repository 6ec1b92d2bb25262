package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.identity.domain.SecondFactor;
import fr.quittance.identity.store.SecondFactorStore;
import fr.quittance.identity.store.UserStore;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Gives and takes second factors. What a person does to his own comes through {@link
 * AccountService}, as the system.
 */
@Stateless
@RowScoped
public class SecondFactors {

  private static final String ISSUER = "Quittance";

  @Inject private UserStore users;
  @Inject private SecondFactorStore factors;
  @Inject private SecondFactorCheck check;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** The secret to scan: drawn at the first call, the same until it is confirmed. */
  @RequiresPermissions("identity:authenticate")
  public Enrolment enrolment(UserId id) {
    AppUser user = existing(id);
    SecondFactor factor = factors.of(id).orElseGet(() -> drawn(id));
    refuseIfActive(factor);
    String secret = OneTimeCodes.base32(check.secret(id, factor));
    String label = ISSUER + ":" + URLEncoder.encode(user.getLogin(), StandardCharsets.UTF_8);
    return new Enrolment(
        secret,
        "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
            .formatted(label, secret, ISSUER, OneTimeCodes.DIGITS, OneTimeCodes.STEP.toSeconds()));
  }

  private SecondFactor drawn(UserId id) {
    SecondFactor factor =
        new SecondFactor(id.value(), check.sealed(id, OneTimeCodes.drawSecret()), clock.instant());
    factors.add(factor);
    return factor;
  }

  /**
   * A first code shows that the phone knows the secret; from here on signing in asks for one.
   *
   * @return recovery codes, which cannot be read again later
   */
  @RequiresPermissions("identity:authenticate")
  public List<String> confirm(UserId id, String code) {
    SecondFactor factor =
        factors
            .lock(id)
            .orElseThrow(
                () -> Problem.conflict("factor-not-drawn", "Scan the secret before a code."));
    refuseIfActive(factor);
    if (code == null || !check.isOfPhone(id, factor, code.replaceAll("\\s", ""))) {
      throw Problem.invalidField("code", "code-wrong", "This is not the code of the moment.");
    }
    factor.confirm(clock.instant());
    note(id, "SECOND_FACTOR_ADDED");
    return renewed(id);
  }

  /** Other recovery codes, for somebody who proves the second factor; empty for a wrong code. */
  @RequiresPermissions("identity:authenticate")
  public Optional<List<String>> renewRecoveryCodes(UserId id, String code) {
    if (!proves(id, code)) {
      return Optional.empty();
    }
    note(id, "RECOVERY_CODES_RENEWED");
    return Optional.of(renewed(id));
  }

  /** Goes back to the password alone, where the role allows it; false for a wrong code. */
  @RequiresPermissions("identity:authenticate")
  public boolean remove(UserId id, String code) {
    if (factors.state(id).required()) {
      throw Problem.conflict("factor-required", "This role must have a second factor.");
    }
    if (!proves(id, code)) {
      return false;
    }
    factors.remove(id);
    note(id, "SECOND_FACTOR_REMOVED");
    return true;
  }

  @RequiresPermissions("identity:authenticate")
  public SecondFactorState state(UserId id) {
    return factors.state(id);
  }

  /** For somebody who lost both phone and recovery codes: the next sign-in takes the password. */
  @RequiresPermissions("user:admin")
  public void reset(UserId id) {
    existing(id);
    factors.remove(id);
    note(id, "SECOND_FACTOR_RESET");
  }

  /** A wrong code counts like a wrong password, so that an open session is no place to guess. */
  private boolean proves(UserId id, String code) {
    AppUser user = users.lock(id).orElseThrow(() -> Problem.notFound("User", id));
    if (user.isLockedAt(clock.instant())) {
      return false;
    }
    boolean right = check.accepts(id, code);
    if (!right) {
      user.miss(clock.instant());
    }
    return right;
  }

  private List<String> renewed(UserId id) {
    List<String> codes = RecoveryCodes.draw();
    factors.replaceRecoveryCodes(id, codes.stream().map(RecoveryCodes::sha256).toList());
    return codes;
  }

  private static void refuseIfActive(SecondFactor factor) {
    if (factor.isConfirmed()) {
      throw Problem.conflict("factor-active", "There is a second factor already.");
    }
  }

  private AppUser existing(UserId id) {
    return users.byId(id).orElseThrow(() -> Problem.notFound("User", id));
  }

  private void note(UserId id, String action) {
    journal.general("user:" + id, action, Map.of());
  }
}
