package fr.quittance.web.identity;

import fr.quittance.identity.AgencyQueries;
import fr.quittance.identity.GuaranteeGap;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What R124-2 asks of the agency and it lacks, or will within a month; nothing if none. */
@RequestScoped
public class GuaranteesTile implements HomeTile {

  private static final String PAGE = "/app/identity/agency.xhtml";

  @Inject private AgencyQueries agency;
  @Inject private Formats formats;

  @Override
  public String permission() {
    return "agency:read";
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public List<Figure> figures() {
    List<GuaranteeGap> gaps = agency.gaps();
    if (gaps.isEmpty()) {
      return List.of();
    }
    boolean blocking = gaps.stream().anyMatch(GuaranteeGap::blocks);
    String label = blocking ? "identity.tile.guarantees" : "identity.tile.guarantees.ending";
    String figure = blocking ? formats.number(gaps.size()) : formats.date(gaps.get(0).on());
    return List.of(new Figure(label, figure, PAGE, blocking));
  }
}
