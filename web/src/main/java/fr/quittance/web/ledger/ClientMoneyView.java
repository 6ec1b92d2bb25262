package fr.quittance.web.ledger;

import fr.quittance.cash.PaymentRow;
import fr.quittance.cash.PaymentService;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.ledger.ClientAccountRow;
import fr.quittance.ledger.CreditorMoneyRow;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyCheck;
import fr.quittance.ledger.MoneyCheckRow;
import fr.quittance.ledger.MoneyCheckService;
import fr.quittance.ledger.MoneyEntryRow;
import fr.quittance.ledger.MoneyFigure;
import fr.quittance.ledger.MoneyQueries;
import fr.quittance.ledger.ToBeBanked;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Client money: whether all of it is there, whose it is, and every movement of it. */
@Named
@ViewScoped
public class ClientMoneyView implements Serializable {

  private static final String PAGE = "/app/ledger/clientMoney.xhtml";

  @Inject private transient MoneyQueries money;
  @Inject private transient MoneyCheckService checking;
  @Inject private transient PaymentService payments;
  @Inject private transient CreditorQueries creditorQueries;
  @Inject private transient Clock clock;
  @Inject private transient Flash flash;

  private final LazyRows<MoneyCheckRow> checks =
      LazyRows.of(request -> money.checks(request), row -> Long.toString(row.id()));
  private final LazyRows<CreditorMoneyRow> creditors =
      LazyRows.of(
          request -> money.creditors(request), row -> row.creditor() + "-" + row.owed().currency());
  private final LazyRows<PaymentRow> waiting =
      LazyRows.of(request -> payments.toBeBanked(request), row -> row.fact().toString());
  private final LazyRows<MoneyEntryRow> entries =
      LazyRows.of(this::page, row -> Long.toString(row.id()));
  private transient MoneyCheck latest;
  private transient List<ClientAccountRow> accounts;
  private transient List<ToBeBanked> toBeBanked;
  private MoneyAccount account;
  private String creditor;

  private Page<MoneyEntryRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (account != null) {
      filters.put("account", account.name());
    }
    if (creditor != null) {
      filters.put("creditor", creditor);
    }
    return money.entries(request.withFilters(filters));
  }

  /** Refuses those who may not see it, before anything is drawn. */
  public void load() {
    getLatest();
  }

  /** A difference needs no word beside the verdict, which says it in red. */
  public String check() {
    return checking.check().agrees()
        ? flash.say("ledger.money.checked", PAGE)
        : PAGE + "?faces-redirect=true";
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:entries");
  }

  /** The latest run, or null before the first. */
  public MoneyCheck getLatest() {
    if (latest == null) {
      latest = money.latestCheck().orElse(null);
    }
    return latest;
  }

  /** What the latest run compared, without the accounts that nobody uses. */
  public List<MoneyFigure> getFigures() {
    return getLatest().figures().stream().filter(ClientMoneyView::isUsed).toList();
  }

  private static boolean isUsed(MoneyFigure figure) {
    return figure.account() == MoneyAccount.BANK
        || !figure.journal().isZero()
        || !figure.files().isZero();
  }

  public String creditorName(MoneyFigure figure) {
    return creditorQueries.byId(figure.creditor()).details().name();
  }

  public List<ClientAccountRow> getAccounts() {
    if (accounts == null) {
      accounts = money.accounts();
    }
    return accounts;
  }

  public List<ToBeBanked> getToBeBanked() {
    if (toBeBanked == null) {
      toBeBanked = money.toBeBanked();
    }
    return toBeBanked;
  }

  /** How many days a payment has waited for the bank. */
  public long age(LocalDate on) {
    return Math.max(0, ChronoUnit.DAYS.between(on, Paris.today(clock)));
  }

  public List<MoneyAccount> getAllAccounts() {
    return List.of(MoneyAccount.values());
  }

  public LazyRows<MoneyCheckRow> getChecks() {
    return checks;
  }

  public LazyRows<CreditorMoneyRow> getCreditors() {
    return creditors;
  }

  public LazyRows<PaymentRow> getWaiting() {
    return waiting;
  }

  public LazyRows<MoneyEntryRow> getEntries() {
    return entries;
  }

  public MoneyAccount getAccount() {
    return account;
  }

  public void setAccount(MoneyAccount account) {
    this.account = account;
  }

  public String getCreditor() {
    return creditor;
  }

  public void setCreditor(String creditor) {
    this.creditor = creditor;
  }
}
