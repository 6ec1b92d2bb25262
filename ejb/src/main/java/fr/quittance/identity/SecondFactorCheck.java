package fr.quittance.identity;

import fr.quittance.identity.domain.SecondFactor;
import fr.quittance.identity.port.PhoneTime;
import fr.quittance.identity.port.Sealing;
import fr.quittance.identity.store.SecondFactorStore;
import fr.quittance.kernel.id.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whether what a person typed proves the second factor: a code of the phone, or a printed one. */
@ApplicationScoped
class SecondFactorCheck {

  private static final Pattern OF_A_PHONE = Pattern.compile("\\d{" + OneTimeCodes.DIGITS + "}");

  @Inject private SecondFactorStore factors;
  @Inject private Sealing sealing;
  @Inject private PhoneTime time;
  @Inject private Clock clock;

  private final OneTimeCodes codes = new OneTimeCodes();

  SecondFactorCheck() {}

  SecondFactorCheck(SecondFactorStore factors, Sealing sealing, PhoneTime time, Clock clock) {
    this.factors = factors;
    this.sealing = sealing;
    this.time = time;
    this.clock = clock;
  }

  boolean isNeededBy(UserId user) {
    return factors.of(user).filter(SecondFactor::isConfirmed).isPresent();
  }

  /** Uses the code up: neither kind is accepted a second time. */
  boolean accepts(UserId user, String typed) {
    Optional<SecondFactor> factor = factors.lock(user).filter(SecondFactor::isConfirmed);
    if (factor.isEmpty() || typed == null) {
      return false;
    }
    String code = typed.replaceAll("\\s", "");
    return OF_A_PHONE.matcher(code).matches()
        ? isOfPhone(user, factor.get(), code)
        : factors.useRecoveryCode(user, RecoveryCodes.sha256(code), clock.instant());
  }

  /** Whether the phone shows this code now, and did not show it to us before. */
  boolean isOfPhone(UserId user, SecondFactor factor, String code) {
    OptionalLong step = codes.step(secret(user, factor), code, time.instant());
    return step.isPresent() && factor.accept(step.getAsLong());
  }

  byte[] secret(UserId user, SecondFactor factor) {
    return sealing.open(factor.getSealedSecret(), context(user));
  }

  byte[] sealed(UserId user, byte[] secret) {
    return sealing.seal(secret, context(user));
  }

  private static String context(UserId user) {
    return "second-factor:" + user;
  }
}
