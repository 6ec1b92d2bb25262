package fr.quittance.web.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.DatedTotal;
import fr.quittance.web.component.LineOverTime;
import fr.quittance.web.shell.Language;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A balance beside the same balance of another day, and its course over time. */
@Named
@ViewScoped
public class CompareView implements Serializable {

  @Inject private transient BalanceQueries balances;
  @Inject private transient Language language;
  @Inject private transient Messages messages;

  private LocalDate with;

  /** One bucket on both days. */
  public record Row(String bucket, Money then, Money now) {

    public Money change() {
      return now.minus(then);
    }
  }

  /** The buckets of both days; empty where no other day was chosen. */
  public List<Row> rows(Balance shown) {
    if (with == null) {
      return List.of();
    }
    Balance other = balances.balance(shown.file(), with, shown.knownAt());
    return List.of(
        new Row("PRINCIPAL", other.principal(), shown.principal()),
        new Row("INTEREST", other.interest(), shown.interest()),
        new Row("INDEMNITY", other.indemnity(), shown.indemnity()),
        new Row("COSTS", other.costs(), shown.costs()),
        new Row("TOTAL", other.total(), shown.total()));
  }

  public String chart(FileId file, Balance shown) {
    LineOverTime course = LineOverTime.byDay(language.getLocale());
    for (DatedTotal point : balances.course(file, shown.asOf(), shown.knownAt())) {
      course.add(point.day(), point.total().amount());
    }
    return course.json(messages.get("ledger.balance"));
  }

  public LocalDate getWith() {
    return with;
  }

  public void setWith(LocalDate with) {
    this.with = with;
  }
}
