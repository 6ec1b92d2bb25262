package fr.quittance.web.law;

import fr.quittance.law.LawGap;
import fr.quittance.law.LawGapQueries;
import fr.quittance.law.LawProposalQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the law tables lack, above their list. */
@Named
@RequestScoped
public class LawGapsView {

  @Inject private LawGapQueries gaps;
  @Inject private LawProposalQueries proposals;

  private List<GapNotice> notices;

  public List<GapNotice> getNotices() {
    if (notices == null) {
      notices = gaps.coming().stream().map(this::notice).toList();
    }
    return notices;
  }

  private GapNotice notice(LawGap gap) {
    return new GapNotice(gap, proposals.waiting(gap.series(), gap.from()).orElse(null));
  }
}
