package fr.quittance.identity;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.SystemCalls;
import fr.quittance.kernel.id.UserId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What a signed-in person does to the own account. Whose it is comes from the session alone; the
 * rows of accounts are hidden from creditors' users, so the work itself is done as the system.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@OpenToAll(because = "everybody keeps the own account, and meets no other")
public class AccountService {

  @Inject private Accounts accounts;
  @Inject private PasswordChanges passwords;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private CallerContext callers;
  @Inject private SystemCalls systemCalls;

  public Account mine() {
    UserId me = me();
    return systemCalls.call(() -> accounts.of(me));
  }

  /**
   * Changes the own password; every other session ends.
   *
   * @param kept the session that goes on
   */
  public void changePassword(String current, String next, UUID kept) {
    ChangePassword command = new ChangePassword(me(), current, next, kept);
    if (!systemCalls.<Boolean>call(() -> passwords.change(command))) {
      throw Problem.invalidField("current", "password-wrong", "This is not the current password.");
    }
  }

  public Enrolment enrolment() {
    UserId me = me();
    return systemCalls.call(() -> factors.enrolment(me));
  }

  /** Adds the second factor and answers recovery codes, which are shown this once. */
  public List<String> confirmSecondFactor(String code) {
    UserId me = me();
    return systemCalls.call(() -> factors.confirm(me, code));
  }

  public List<String> renewRecoveryCodes(String code) {
    UserId me = me();
    return systemCalls
        .call(() -> factors.renewRecoveryCodes(me, code))
        .orElseThrow(AccountService::wrongCode);
  }

  public void removeSecondFactor(String code) {
    UserId me = me();
    if (!systemCalls.<Boolean>call(() -> factors.remove(me, code))) {
      throw wrongCode();
    }
  }

  public List<SessionRow> sessions() {
    UserId me = me();
    return systemCalls.call(() -> sessions.mine(me));
  }

  public void endSession(UUID id) {
    UserId me = me();
    systemCalls.run(() -> sessions.endMine(id, me));
  }

  public void endOtherSessions(UUID kept) {
    UserId me = me();
    systemCalls.run(() -> sessions.endOthers(me, kept));
  }

  private UserId me() {
    return new UserId(callers.current().userId());
  }

  private static Problem wrongCode() {
    return Problem.invalidField("code", "code-wrong", "This is not the code of the moment.");
  }
}
