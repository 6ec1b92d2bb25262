package fr.quittance.mandate;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.domain.Creditor;
import fr.quittance.mandate.store.Creditors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads creditors. */
@Stateless
@RowScoped
public class CreditorQueries {

  @Inject private Creditors creditors;

  /** Filters {@code ref}, {@code name}, {@code siren}; sorts by {@code ref}, {@code name}. */
  @RequiresPermissions("mandate:read")
  public Page<CreditorRow> list(PageRequest request) {
    return creditors.page(request);
  }

  @RequiresPermissions("mandate:read")
  public CreditorSheet byId(CreditorId id) {
    return creditors
        .byId(id)
        .map(Creditor::sheet)
        .orElseThrow(() -> Problem.notFound("Creditor", id));
  }

  @RequiresPermissions("mandate:read")
  public CreditorSheet byRef(String ref) {
    return creditors
        .byRef(ref)
        .map(Creditor::sheet)
        .orElseThrow(() -> Problem.notFound("Creditor", ref));
  }
}
