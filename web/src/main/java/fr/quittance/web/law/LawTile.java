package fr.quittance.web.law;

import fr.quittance.law.LawGap;
import fr.quittance.law.LawGapQueries;
import fr.quittance.law.LawProposalQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Can;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Values of the law that are missing, and those that wait for a second person; nothing if none. */
@RequestScoped
public class LawTile implements HomeTile {

  @Inject private LawGapQueries gaps;
  @Inject private LawProposalQueries proposals;
  @Inject private Can can;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "law:read";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    List<LawGap> missing = gaps.coming();
    if (!missing.isEmpty()) {
      boolean today = missing.stream().anyMatch(gap -> gap.kind() == LawGap.Kind.MISSING_NOW);
      figures.add(figure("law.tile.gaps", missing.size(), "/app/law/parameters.xhtml", today));
    }
    long waiting = can.perform("law:approve") ? proposals.waitingForMe() : 0;
    if (waiting > 0) {
      figures.add(figure("law.tile.proposals", waiting, "/app/law/proposals.xhtml", true));
    }
    return figures;
  }

  private Figure figure(String label, long count, String page, boolean urgent) {
    return new Figure(label, formats.number(count), page, urgent);
  }
}
