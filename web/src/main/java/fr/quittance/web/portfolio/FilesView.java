package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files, filtered and sorted by the database. */
@Named
@ViewScoped
public class FilesView implements Serializable {

  @Inject private FileQueries files;

  private final LazyRows<FileRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String ref;
  private String debtor;
  private String debtorRef;
  private String claimRef;
  private String mandate;
  private FileStatus status;
  private FilePhase phase;

  private Page<FileRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    put(filters, "ref", ref);
    put(filters, "debtor", debtor);
    put(filters, "debtorRef", debtorRef);
    put(filters, "claimRef", claimRef);
    put(filters, "mandate", mandate);
    put(filters, "status", status);
    put(filters, "phase", phase);
    return files.list(request.withFilters(filters));
  }

  private static void put(Map<String, String> filters, String name, Object value) {
    if (value != null) {
      filters.put(name, value.toString());
    }
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:files");
  }

  public LazyRows<FileRow> getRows() {
    return rows;
  }

  public List<FileStatus> getStatuses() {
    return List.of(FileStatus.values());
  }

  public List<FilePhase> getPhases() {
    return List.of(FilePhase.values());
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getDebtor() {
    return debtor;
  }

  public void setDebtor(String debtor) {
    this.debtor = debtor;
  }

  public String getDebtorRef() {
    return debtorRef;
  }

  public void setDebtorRef(String debtorRef) {
    this.debtorRef = debtorRef;
  }

  public String getClaimRef() {
    return claimRef;
  }

  public void setClaimRef(String claimRef) {
    this.claimRef = claimRef;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public FileStatus getStatus() {
    return status;
  }

  public void setStatus(FileStatus status) {
    this.status = status;
  }

  public FilePhase getPhase() {
    return phase;
  }

  public void setPhase(FilePhase phase) {
    this.phase = phase;
  }
}
