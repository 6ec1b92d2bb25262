package fr.quittance.web.identity;

import fr.quittance.kernel.PageRequest;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** The mandates that a user or a team may be limited to, the first five hundred by reference. */
@Named
@RequestScoped
public class MandateChoices {

  @Inject private MandateQueries mandates;

  private List<MandateRow> all;

  public List<MandateRow> getAll() {
    if (all == null) {
      all = mandates.list(PageRequest.of(0, PageRequest.LARGEST)).items();
    }
    return all;
  }

  /** Those of the given ids, in the list's order. */
  public List<MandateRow> among(Collection<Long> ids) {
    return getAll().stream().filter(mandate -> ids.contains(mandate.id().value())).toList();
  }
}
