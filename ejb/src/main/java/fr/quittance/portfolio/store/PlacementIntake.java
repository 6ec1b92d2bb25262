package fr.quittance.portfolio.store;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.domain.placing.RowReader;
import fr.quittance.portfolio.port.Table;
import fr.quittance.portfolio.port.TableFiles;
import fr.quittance.portfolio.store.PlacementLoad.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** Reads a file row by row into the stage, then loads what it holds. */
@ApplicationScoped
public class PlacementIntake {

  private TableFiles tables;
  private ContactAddresses addresses;
  private PlacementLoad loads;

  protected PlacementIntake() {}

  @Inject
  PlacementIntake(TableFiles tables, ContactAddresses addresses, PlacementLoad loads) {
    this.tables = tables;
    this.addresses = addresses;
    this.loads = loads;
  }

  public PlacementId take(Path file, PlacementMapping mapping, PlacementHead head, Told told) {
    told.tell(Phase.READING, 0, 0);
    List<String> header;
    try (Table table = tables.open(file)) {
      header = table.header();
      RowReader reader = new RowReader(table, mapping, head.creditor().value(), addresses);
      loads.stage(table, reader, told);
    }
    return loads.load(head, header, told);
  }
}
