package fr.quittance.web.cash;

import fr.quittance.cash.SuspenseQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Bank lines that wait for somebody to say whose they are. */
@RequestScoped
public class CashTile implements HomeTile {

  @Inject private SuspenseQueries suspense;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "bank:read";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Figure> figures() {
    long waiting = suspense.count();
    return List.of(
        new Figure(
            "cash.tile.suspense",
            formats.number(waiting),
            "/app/cash/suspense.xhtml",
            waiting > 0));
  }
}
