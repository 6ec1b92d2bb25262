package fr.quittance.web.extranet;

import fr.quittance.kernel.PageRequest;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.mandate.NamedMapping;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementLimits;
import fr.quittance.portfolio.PlacementProgress;
import fr.quittance.portfolio.PlacementProgress.Progress;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementService;
import fr.quittance.web.shell.Flash;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** A creditor chooses a mandate and a layout, drops a file and watches it load. */
@Named
@ViewScoped
public class CreditorPlacementNewView implements Serializable {

  @Inject private PlacementService service;
  @Inject private PlacementProgress progress;
  @Inject private PlacementLimits limits;
  @Inject private MandateQueries mandateQueries;
  @Inject private transient Flash flash;

  private final String job = UUID.randomUUID().toString();
  private String mandate;
  private PlacementKind kind = PlacementKind.CLAIMS;
  private String mapping;

  /** Without a mandate in the address, the first one that may take placements is proposed. */
  public void load() {
    if (mandate == null) {
      mandate = getMandates().stream().map(MandateRow::ref).findFirst().orElse(null);
    }
  }

  /** Takes the file; the placement's own page then tells what became of each row. */
  public void upload(FileUploadEvent event) throws IOException {
    PlacementReport report;
    String name = event.getFile().getFileName();
    try (PlacedFile file = PlacedFile.receive(event.getFile().getInputStream(), limits.bytes())) {
      report = service.place(new PlaceClaims(mandate, kind, file, name, "EXTRANET", mapping, job));
    } finally {
      progress.forget(job);
    }
    String page =
        flash.say(
            report.repeated() ? "portfolio.placement.repeated" : "portfolio.placement.done",
            "/extranet/placement.xhtml?id=" + report.id(),
            report.accepted(),
            report.rejected(),
            report.duplicates());
    FacesContext.getCurrentInstance().getExternalContext().redirect(page);
  }

  /** How far the placement under way is, in percent; null where none is. */
  public Integer getPercent() {
    return progress.of(job).map(Progress::percent).orElse(null);
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

  public PlacementLimits getLimits() {
    return limits;
  }

  public List<PlacementKind> getKinds() {
    return List.of(PlacementKind.values());
  }

  public PlacementKind getKind() {
    return kind;
  }

  public void setKind(PlacementKind kind) {
    this.kind = kind;
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
