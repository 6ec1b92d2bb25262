package fr.quittance.web.extranet;

import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.StatementRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The creditor's remittance statements. */
@Named
@ViewScoped
public class CreditorStatementsView implements Serializable {

  @Inject private RemittanceStatementQueries statements;

  private final LazyRows<StatementRow> rows = LazyRows.of(this::page, row -> row.id().toString());

  private Page<StatementRow> page(PageRequest request) {
    return statements.list(request);
  }

  public LazyRows<StatementRow> getRows() {
    return rows;
  }
}
