package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.store.BankAccounts;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.iban4j.IbanUtil;

/** Declares the bank accounts whose statements may be imported. */
@Stateless
@RowScoped
public class BankAccountService {

  @Inject private BankAccounts accounts;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Declares an account; again with the same kind changes nothing. The kind may be corrected until
   * the first statement.
   *
   * @throws Problem INVALID {@code iban} for a wrong IBAN; CONFLICT {@code bank-account-in-use}
   *     where statements were imported under the other kind
   */
  @RequiresPermissions("bank:write")
  public BankAccountRow declare(DeclareAccount command) {
    new InputCheck().require("iban", command.iban()).require("kind", command.kind()).done();
    String iban = command.iban().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!acceptable(iban)) {
      throw Problem.invalidField("iban", "iban", iban + " is not a valid IBAN.");
    }
    if (accounts.declare(iban, command.kind(), clock.instant())) {
      journal(iban, command.kind());
    }
    BankAccountRow account = accounts.byIban(iban).orElseThrow();
    return account.kind() == command.kind() ? account : corrected(account, command.kind());
  }

  private BankAccountRow corrected(BankAccountRow account, AccountKind kind) {
    if (account.statements() > 0) {
      throw Problem.conflict(
          "bank-account-in-use",
          "Account " + account.iban() + " has statements: its kind cannot change.",
          account.iban());
    }
    accounts.change(account.iban(), kind);
    journal(account.iban(), kind);
    return accounts.byIban(account.iban()).orElseThrow();
  }

  /**
   * An IBAN with its check digits right. A bank abroad that gives its own number instead of an IBAN
   * is taken at its word; a French account always has an IBAN, and check digits run from 02 to 98.
   */
  private static boolean acceptable(String iban) {
    if (IbanUtil.isValid(iban)) {
      return true;
    }
    boolean claimsToBeIban = iban.matches("FR.*|[A-Z]{2}(0[2-9]|[1-8]\\d|9[0-8])[A-Z0-9]{7,30}");
    return !claimsToBeIban && iban.matches("[A-Z0-9]{0,4}\\d{5,30}");
  }

  private void journal(String iban, AccountKind kind) {
    journal.general(
        "bank-account:" + iban, "BANK_ACCOUNT_DECLARED", Map.of("iban", iban, "kind", kind.name()));
  }
}
