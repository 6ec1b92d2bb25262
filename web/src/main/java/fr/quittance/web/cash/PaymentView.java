package fr.quittance.web.cash;

import fr.quittance.cash.PaymentMethod;
import fr.quittance.cash.PaymentRow;
import fr.quittance.cash.PaymentService;
import fr.quittance.cash.TypePayment;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Types in a payment that the bank has not told of yet, and lists those that wait. */
@Named
@ViewScoped
public class PaymentView implements Serializable {

  @Inject private transient PaymentService payments;
  @Inject private transient FileQueries files;
  @Inject private transient Clock clock;
  @Inject private transient Flash flash;

  private final LazyRows<PaymentRow> waiting =
      LazyRows.of(request -> payments.toBeBanked(request), row -> row.fact().toString());
  private transient FileSheet sheet;
  private String file;
  private Money amount;
  private LocalDate on;
  private PaymentMethod method = PaymentMethod.CHEQUE;

  public void load() {
    on = Paris.today(clock);
    look();
  }

  /** Shows whose file was named, so that a wrong one is seen before it is saved. */
  public void look() {
    sheet = file == null ? null : files.byRef(file.strip());
  }

  public String save() {
    FileSheet named = files.byRef(file.strip());
    payments.type(new TypePayment(named.id(), amount, on, method));
    return flash.say("cash.payment.saved", "/app/cash/payment.xhtml", named.ref());
  }

  public FileSheet getSheet() {
    return sheet;
  }

  public LazyRows<PaymentRow> getWaiting() {
    return waiting;
  }

  public List<PaymentMethod> getMethods() {
    return List.of(PaymentMethod.values());
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public PaymentMethod getMethod() {
    return method;
  }

  public void setMethod(PaymentMethod method) {
    this.method = method;
  }
}
