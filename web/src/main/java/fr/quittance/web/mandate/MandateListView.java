package fr.quittance.web.mandate;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorRow;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The mandates and the creditors that gave them. */
@Named
@ViewScoped
public class MandateListView implements Serializable {

  @Inject private MandateQueries mandates;
  @Inject private CreditorQueries creditors;

  private final LazyRows<MandateRow> mandateRows = LazyRows.of(this::mandatePage, MandateRow::ref);
  private final LazyRows<CreditorRow> creditorRows =
      LazyRows.of(this::creditorPage, CreditorRow::ref);

  public LazyRows<MandateRow> getMandates() {
    return mandateRows;
  }

  public LazyRows<CreditorRow> getCreditors() {
    return creditorRows;
  }

  private Page<MandateRow> mandatePage(PageRequest request) {
    return mandates.list(request);
  }

  private Page<CreditorRow> creditorPage(PageRequest request) {
    return creditors.list(request);
  }
}
