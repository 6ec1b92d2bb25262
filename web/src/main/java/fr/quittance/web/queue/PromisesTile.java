package fr.quittance.web.queue;

import fr.quittance.cash.PromiseQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The promises that this collector took and that ask for a look. */
@RequestScoped
public class PromisesTile implements HomeTile {

  private static final String PAGE = "/app/queue/promises.xhtml?mine=true&due=";

  @Inject private PromiseQueries promises;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "queue:work";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<Figure> figures() {
    long broken = promises.brokenOfMine();
    return List.of(
        new Figure("queue.tile.due", formats.number(promises.dueOfMine()), PAGE + "today", false),
        new Figure("queue.tile.broken", formats.number(broken), PAGE + "broken", broken > 0));
  }
}
