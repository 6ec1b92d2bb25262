package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.store.BankAccounts;
import fr.quittance.identity.ClientAccountChosen;
import fr.quittance.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Declares accounts, for those who keep them and for the agency that names the one debtors pay to:
 * the declared accounts are the one list of accounts.
 */
@ApplicationScoped
class AccountDeclaration {

  @Inject private BankAccounts accounts;
  @Inject private Journal journal;
  @Inject private Clock clock;

  void onChosen(@Observes ClientAccountChosen chosen) {
    declare(chosen.iban(), AccountKind.CLIENT);
  }

  BankAccountRow declare(String iban, AccountKind kind) {
    if (accounts.declare(iban, kind, clock.instant())) {
      journal(iban, kind);
    }
    BankAccountRow account = accounts.byIban(iban).orElseThrow();
    return account.kind() == kind ? account : corrected(account, kind);
  }

  private BankAccountRow corrected(BankAccountRow account, AccountKind kind) {
    if (account.statements() > 0) {
      throw Problem.conflict(
          "bank-account-in-use",
          "Account " + account.iban() + " has statements: its kind cannot change.",
          account.iban());
    }
    if (accounts.isAgencys(account.iban())) {
      throw Problem.conflict(
          "bank-account-of-agency",
          "Debtors pay to account " + account.iban() + ": it holds client money.",
          account.iban());
    }
    accounts.change(account.iban(), kind);
    journal(account.iban(), kind);
    return accounts.byIban(account.iban()).orElseThrow();
  }

  private void journal(String iban, AccountKind kind) {
    journal.general(
        "bank-account:" + iban, "BANK_ACCOUNT_DECLARED", Map.of("iban", iban, "kind", kind.name()));
  }
}
