package fr.quittance.web.portfolio;

import fr.quittance.kernel.PageRequest;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateRow;
import fr.quittance.mandate.MandateService;
import fr.quittance.mandate.NamedMapping;
import fr.quittance.mandate.SaveMapping;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacementColumns;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementService;
import fr.quittance.portfolio.PreviewPlacement;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** A creditor's file comes in: choose, see its columns, try, place. */
@Named
@ViewScoped
public class PlacementWizardView implements Serializable {

  private static final List<String> DATE_FORMATS =
      List.of("dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "dd/MM/yy", "yyyyMMdd", "M/d/yyyy");

  @Inject private PlacementService service;
  @Inject private PlacementColumns columns;
  @Inject private PlacementDrafts drafts;
  @Inject private MandateQueries mandateQueries;
  @Inject private MandateService mandateService;
  @Inject private transient Flash flash;

  private final String job = UUID.randomUUID().toString();
  private String mandate;
  private PlacementKind kind = PlacementKind.CLAIMS;
  private String saved;
  private String name;
  private LayoutForm layout;
  private transient PlacementPreview preview;

  /** Without a mandate in the address, the first one that may take placements is proposed. */
  public void load() {
    if (mandate == null) {
      mandate = getMandates().stream().map(MandateRow::ref).findFirst().orElse(null);
    }
  }

  /** Receives the file, shows its columns and tries it at once where nothing is missing. */
  public void upload(FileUploadEvent event) throws IOException {
    drafts.receive(job, event.getFile().getFileName(), event.getFile().getInputStream());
    look();
  }

  private void look() {
    preview = null;
    layout = new LayoutForm(columns.look(drafts.of(job).file()));
    mappings().stream()
        .filter(mapping -> mapping.name().equals(saved))
        .findFirst()
        .ifPresent(mapping -> layout.take(mapping.mapping()));
    name = saved;
    if (getLacking().isEmpty() && getTwice().isEmpty()) {
      dryRun();
    }
  }

  /** What would become of each row, by the layout as it is on the screen. */
  public void dryRun() {
    preview =
        service.preview(
            new PreviewPlacement(mandate, kind, drafts.of(job).file(), layout.mapping()));
  }

  /** Places the file; its own page then tells what became of each row. */
  public String place() {
    PlacementDrafts.Draft draft = drafts.of(job);
    PlacementReport report =
        service.place(
            new PlaceClaims(
                mandate, kind, draft.file(), draft.name(), "SCREEN", layoutName(), job));
    drafts.forget(job);
    return flash.say(
        report.repeated() ? "portfolio.placement.repeated" : "portfolio.placement.done",
        "/app/portfolio/placement.xhtml?id=" + report.id(),
        report.accepted(),
        report.rejected(),
        report.duplicates());
  }

  /** A layout that says anything is kept with its mandate, so that the next file finds it. */
  private String layoutName() {
    if (layout.ours()) {
      return null;
    }
    mandateService.save(new SaveMapping(mandate, name, layout.mapping()));
    return name;
  }

  /** Keeps the layout under its name without placing. */
  public void keep() {
    mandateService.save(new SaveMapping(mandate, name, layout.mapping()));
    saved = name;
    dryRun();
  }

  public void mandateChanged() {
    saved = null;
    again();
  }

  /** Mandate, kind or saved layout changed: a file that is here is read anew. */
  public void again() {
    if (drafts.has(job)) {
      look();
    }
  }

  /** The layout changed: what was tried no longer counts. */
  public void layoutChanged() {
    preview = null;
  }

  public List<String> getLacking() {
    return layout == null || kind != PlacementKind.CLAIMS
        ? List.of()
        : layout.lacking(columns.required());
  }

  public List<String> getTwice() {
    return layout == null ? List.of() : layout.twice();
  }

  public boolean isNamed() {
    return layout != null && !layout.ours();
  }

  public Integer getPercent() {
    return drafts.percent(job);
  }

  public List<MandateRow> getMandates() {
    return mandateQueries.list(PageRequest.of(0, PageRequest.LARGEST)).items().stream()
        .filter(MandateRow::complete)
        .toList();
  }

  private List<NamedMapping> mappings() {
    return mandate == null
        ? List.of()
        : mandateQueries.mappings(mandateQueries.byRef(mandate).id());
  }

  public List<String> getMappings() {
    return mappings().stream().map(NamedMapping::name).toList();
  }

  public List<String> getFields() {
    return columns.known();
  }

  public List<PlacementKind> getKinds() {
    return List.of(PlacementKind.values());
  }

  public List<DebtorKind> getDebtorKinds() {
    return List.of(DebtorKind.values());
  }

  public List<ClaimNature> getNatures() {
    return List.of(ClaimNature.values());
  }

  public List<String> getDateFormats() {
    return DATE_FORMATS;
  }

  public int getMostRows() {
    return drafts.limits().rows();
  }

  public int getMostMegabytes() {
    return drafts.limits().megabytes();
  }

  public long getMostBytes() {
    return drafts.limits().bytes();
  }

  public LayoutForm getLayout() {
    return layout;
  }

  public PlacementPreview getPreview() {
    return preview;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public PlacementKind getKind() {
    return kind;
  }

  public void setKind(PlacementKind kind) {
    this.kind = kind;
  }

  public String getSaved() {
    return saved;
  }

  public void setSaved(String saved) {
    this.saved = saved == null || saved.isBlank() ? null : saved;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
