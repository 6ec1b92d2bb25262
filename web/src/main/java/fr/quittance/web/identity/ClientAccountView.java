package fr.quittance.web.identity;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankAccountQueries;
import fr.quittance.cash.BankAccountRow;
import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.identity.AgencyService;
import fr.quittance.identity.ChooseClientAccount;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The accounts that hold client money alone, and which of them debtors pay to. */
@Named
@ViewScoped
public class ClientAccountView implements Serializable {

  private static final String PAGE = "/app/identity/agency.xhtml";

  @Inject private transient AgencyQueries agency;
  @Inject private transient AgencyService service;
  @Inject private transient BankAccountQueries accounts;
  @Inject private transient Flash flash;

  private transient List<BankAccountRow> declared;
  private String iban;
  private String bic;
  private String why;

  public List<BankAccountRow> getDeclared() {
    if (declared == null) {
      Map<String, String> client = Map.of("kind", AccountKind.CLIENT.name());
      declared =
          accounts.list(new PageRequest(0, PageRequest.LARGEST, null, false, client)).items();
    }
    return declared;
  }

  /** The account that debtors pay to; null while there is none. */
  public String getInUse() {
    return agency.find().map(AgencyProfile::clientIban).orElse(null);
  }

  /** Nobody names an account before the agency has a name. */
  public boolean isDescribed() {
    return agency.find().isPresent();
  }

  public String choose() {
    boolean counts = service.chooseClientAccount(new ChooseClientAccount(iban, bic, why));
    return counts ? flash.saved(PAGE) : flash.say("identity.account.waiting", PAGE);
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  public String getBic() {
    return bic;
  }

  public void setBic(String bic) {
    this.bic = bic;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
