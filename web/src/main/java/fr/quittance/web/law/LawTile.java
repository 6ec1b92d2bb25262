package fr.quittance.web.law;

import fr.quittance.law.LawGap;
import fr.quittance.law.LawGapQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Values of the law that are missing; those that wait for a second person are in its inbox. */
@RequestScoped
public class LawTile implements HomeTile {

  @Inject private LawGapQueries gaps;
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
    List<LawGap> missing = gaps.coming();
    if (missing.isEmpty()) {
      return List.of();
    }
    boolean today = missing.stream().anyMatch(gap -> gap.kind() == LawGap.Kind.MISSING_NOW);
    String count = formats.number(missing.size());
    return List.of(new Figure("law.tile.gaps", count, "/app/law/parameters.xhtml", today));
  }
}
