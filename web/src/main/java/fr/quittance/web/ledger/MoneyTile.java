package fr.quittance.web.ledger;

import fr.quittance.ledger.MoneyCheck;
import fr.quittance.ledger.MoneyQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the latest three-way check of client money found. */
@RequestScoped
public class MoneyTile implements HomeTile {

  @Inject private MoneyQueries money;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "money:check";
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public List<Figure> figures() {
    Optional<MoneyCheck> latest = money.latestCheck();
    return latest
        .map(
            check ->
                new Figure(
                    "ledger.money.tile",
                    formats.number(check.differences()),
                    "/app/ledger/clientMoney.xhtml",
                    !check.agrees()))
        .stream()
        .toList();
  }
}
