package fr.quittance.cash;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.iban4j.IbanUtil;

/** Declares the bank accounts whose statements may be imported. */
@Stateless
@RowScoped
public class BankAccountService {

  @Inject private AccountDeclaration declaration;

  /**
   * Declares an account; again with the same kind changes nothing. The kind may be corrected until
   * the first statement.
   *
   * @throws Problem INVALID {@code iban} for a wrong IBAN; CONFLICT {@code bank-account-in-use}
   *     where statements were imported under the other kind, {@code bank-account-of-agency} where
   *     debtors pay to it
   */
  @RequiresPermissions("bank:write")
  public BankAccountRow declare(DeclareAccount command) {
    new InputCheck().require("iban", command.iban()).require("kind", command.kind()).done();
    String iban = command.iban().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (!acceptable(iban)) {
      throw Problem.invalidField("iban", "iban", iban + " is not a valid IBAN.");
    }
    return declaration.declare(iban, command.kind());
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
}
