package fr.quittance.web.extranet;

import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.StatementRow;
import fr.quittance.extranet.CreditorFigures;
import fr.quittance.extranet.CreditorMonth;
import fr.quittance.extranet.ExtranetQueries;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.PlacedBesideCollected;
import fr.quittance.web.shell.Language;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The creditor's portfolio at a glance. */
@Named
@RequestScoped
public class CreditorHomeView {

  private static final int MONTHS = 12;
  private static final int LAST_STATEMENTS = 5;

  @Inject private ExtranetQueries extranet;
  @Inject private RemittanceStatementQueries statementQueries;
  @Inject private Language language;
  @Inject private Messages messages;

  private CreditorFigures figures;
  private List<StatementRow> statements;

  public CreditorFigures getFigures() {
    if (figures == null) {
      figures = extranet.figures();
    }
    return figures;
  }

  public List<StatementRow> getStatements() {
    if (statements == null) {
      statements = statementQueries.list(PageRequest.of(0, LAST_STATEMENTS)).items();
    }
    return statements;
  }

  public String getChart() {
    PlacedBesideCollected bars = new PlacedBesideCollected(language.getLocale());
    for (CreditorMonth month : extranet.lastMonths(MONTHS)) {
      bars.add(month.month(), month.placed(), month.collected());
    }
    return bars.json(messages.get("extranet.placed"), messages.get("extranet.collected.all"));
  }
}
