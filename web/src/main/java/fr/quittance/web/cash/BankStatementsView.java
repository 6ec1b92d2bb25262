package fr.quittance.web.cash;

import fr.quittance.cash.BankStatementQueries;
import fr.quittance.cash.BankStatementRow;
import fr.quittance.cash.BankStatementService;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.event.FileUploadEvent;

/** The imported statements, and the import of more. */
@Named
@ViewScoped
public class BankStatementsView implements Serializable {

  @Inject private transient BankStatementQueries statements;
  @Inject private transient BankStatementService service;
  @Inject private transient ImportMessages told;

  private final LazyRows<BankStatementRow> rows =
      LazyRows.of(request -> statements.list(request), row -> row.id().toString());

  /** Imports one file that was dropped or chosen. */
  public void upload(FileUploadEvent event) {
    String name = event.getFile().getFileName();
    told.show(name, service.importFile(event.getFile().getContent(), name));
  }

  public LazyRows<BankStatementRow> getRows() {
    return rows;
  }
}
