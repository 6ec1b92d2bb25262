package fr.quittance.web.extranet;

import fr.quittance.kernel.PageRequest;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.mandate.NamedMapping;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementProgress;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementService;
import fr.quittance.web.shell.Flash;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The creditor sends a file of claims. */
@Named
@ViewScoped
public class CreditorUploadView implements Serializable {

  @Inject private PlacementService service;
  @Inject private PlacementProgress progress;
  @Inject private MandateQueries mandateQueries;
  @Inject private transient Flash flash;

  private final String job = UUID.randomUUID().toString();
  private String mandate;
  private String mapping;

  @PostConstruct
  void start() {
    List<MandateRow> mine = getMandates();
    mandate = mine.isEmpty() ? null : mine.get(0).ref();
  }

  /** Takes the file; its page then says what became of each row. */
  public void upload(FileUploadEvent event) throws IOException {
    UploadedFile sent = event.getFile();
    PlacementReport report;
    try (PlacedFile file = PlacedFile.receive(sent.getInputStream())) {
      report =
          service.place(
              new PlaceClaims(mandate, file, sent.getFileName(), "EXTRANET", mapping, job));
    } finally {
      progress.forget(job);
    }
    String page =
        flash.say(
            report.repeated() ? "extranet.upload.repeated" : "extranet.upload.done",
            "/extranet/placement.xhtml?id=" + report.id(),
            report.accepted(),
            report.rejected(),
            report.duplicates());
    FacesContext.getCurrentInstance().getExternalContext().redirect(page);
  }

  /** How far the placement under way is, in percent; null where none is. */
  public Integer getPercent() {
    return progress.of(job).map(PlacementProgress.Progress::percent).orElse(null);
  }

  public List<MandateRow> getMandates() {
    return mandateQueries.list(PageRequest.of(0, PageRequest.LARGEST)).items().stream()
        .filter(MandateRow::complete)
        .toList();
  }

  /** Saved layouts of the mandate chosen. */
  public List<String> getMappings() {
    return mandate == null
        ? List.of()
        : mandateQueries.mappings(mandateQueries.byRef(mandate).id()).stream()
            .map(NamedMapping::name)
            .toList();
  }

  public void mandateChanged() {
    mapping = null;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public String getMapping() {
    return mapping;
  }

  public void setMapping(String mapping) {
    this.mapping = mapping;
  }
}
