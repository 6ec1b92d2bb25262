package fr.quittance.portfolio;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.FileContents;
import fr.quittance.portfolio.store.Parties;
import fr.quittance.portfolio.store.Payees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the people of files with everything known of them, at any time. */
@Stateless
@RowScoped
public class PartyQueries {

  @Inject private FileContents contents;
  @Inject private Parties parties;
  @Inject private Payees payees;

  /** Everybody who ever was a party of a file, the debtor first. */
  @RequiresPermissions("file:read")
  public FileParties ever(FileId file) {
    return new FileParties(contents.parties(file));
  }

  /** Measures that protect a person, those with a copy first. */
  @RequiresPermissions("file:read")
  public List<ProtectionMeasure> measures() {
    return parties.measures();
  }

  /** Who must be paid, or had to be, newest first. */
  @RequiresPermissions("file:read")
  public List<PayeeRow> payees(FileId file) {
    return payees.of(file);
  }
}
