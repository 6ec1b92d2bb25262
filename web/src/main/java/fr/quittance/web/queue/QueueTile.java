package fr.quittance.web.queue;

import fr.quittance.queue.QueueQueries;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many files wait to be called. */
@RequestScoped
public class QueueTile implements HomeTile {

  @Inject private QueueQueries queue;

  @Override
  public String permission() {
    return "queue:work";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        new Figure("queue.tile", Long.toString(queue.ready()), "/app/queue/nextCall.xhtml", false));
  }
}
