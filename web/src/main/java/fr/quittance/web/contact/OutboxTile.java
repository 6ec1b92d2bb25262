package fr.quittance.web.contact;

import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Messages that somebody must look at: failed, or of an unknown fate. */
@RequestScoped
public class OutboxTile implements HomeTile {

  @Inject private OutboxQueries outbox;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "outbox:read";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        figure("contact.tile.failed", MessageState.FAILED),
        figure("contact.tile.inDoubt", MessageState.IN_DOUBT));
  }

  private Figure figure(String label, MessageState state) {
    long found =
        outbox.list(PageRequest.of(0, 1).withFilters(Map.of("state", state.name()))).total();
    return new Figure(
        label, formats.number(found), "/app/contact/outbox.xhtml?state=" + state, found > 0);
  }
}
