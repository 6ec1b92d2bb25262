package fr.quittance.web.legal;

import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransfersWaiting;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Transfers that did not leave, or that an office has not answered in time. */
@RequestScoped
public class TransfersTile implements HomeTile {

  private static final String LIST = "/app/legal/transfers.xhtml";

  @Inject private TransferQueries transfers;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "transfer:read";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public List<Figure> figures() {
    TransfersWaiting waiting = transfers.waiting();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure("legal.tile.late", formats.number(waiting.late()), LIST, waiting.late() > 0));
    if (waiting.undelivered() > 0) {
      figures.add(
          new Figure("legal.tile.undelivered", formats.number(waiting.undelivered()), LIST, true));
    }
    return figures;
  }
}
