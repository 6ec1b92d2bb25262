package fr.quittance.web.cash;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankAccountQueries;
import fr.quittance.cash.BankAccountRow;
import fr.quittance.cash.BankAccountService;
import fr.quittance.cash.DeclareAccount;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The declared bank accounts. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

  @Inject private transient BankAccountQueries accounts;
  @Inject private transient BankAccountService service;
  @Inject private transient Flash flash;

  private final LazyRows<BankAccountRow> rows =
      LazyRows.of(request -> accounts.list(request), BankAccountRow::iban);
  private String iban;
  private AccountKind kind = AccountKind.CLIENT;

  public String declare() {
    service.declare(new DeclareAccount(iban, kind));
    return flash.saved("/app/cash/accounts.xhtml");
  }

  public LazyRows<BankAccountRow> getRows() {
    return rows;
  }

  public List<AccountKind> getKinds() {
    return List.of(AccountKind.values());
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public AccountKind getKind() {
    return kind;
  }

  public void setKind(AccountKind kind) {
    this.kind = kind;
  }
}
