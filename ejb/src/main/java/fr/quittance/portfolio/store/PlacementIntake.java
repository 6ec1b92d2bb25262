package fr.quittance.portfolio.store;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementLimits;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.domain.placing.RowReader;
import fr.quittance.portfolio.port.Table;
import fr.quittance.portfolio.port.TableFiles;
import fr.quittance.portfolio.store.PlacementLoad.Staging;
import fr.quittance.portfolio.store.PlacementLoad.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** Reads a file row by row into the stage, then does what it asks, or tells what it would do. */
@ApplicationScoped
public class PlacementIntake {

  private TableFiles tables;
  private ContactAddresses addresses;
  private PlacementLoad loads;
  private PlacementLimits limits;

  protected PlacementIntake() {}

  @Inject
  PlacementIntake(
      TableFiles tables, ContactAddresses addresses, PlacementLoad loads, PlacementLimits limits) {
    this.tables = tables;
    this.addresses = addresses;
    this.loads = loads;
    this.limits = limits;
  }

  public PlacementId take(Path file, PlacementMapping mapping, PlacementHead head, Told told) {
    List<String> header = stage(file, mapping, head, told);
    return head.kind() == PlacementKind.CLAIMS
        ? loads.load(head, header, told)
        : loads.amend(head, header, told);
  }

  /**
   * What would become of each row: the rules and statements of {@link #take} up to the verdict.
   *
   * @param withDoubts whether debtors that resemble a known one are counted
   */
  public PlacementPreview preview(
      Path file, PlacementMapping mapping, PlacementHead head, boolean withDoubts, Told told) {
    stage(file, mapping, head, told);
    return loads.preview(head, withDoubts);
  }

  private List<String> stage(Path file, PlacementMapping mapping, PlacementHead head, Told told) {
    told.tell(Phase.READING, 0, 0);
    try (Table table = tables.open(file)) {
      RowReader reader =
          new RowReader(table, mapping, head.kind(), head.creditor().value(), addresses);
      boolean complete = head.kind() == PlacementKind.CLAIMS;
      loads.stage(table, reader, new Staging(complete, limits.rows()), told);
      return table.header();
    }
  }
}
