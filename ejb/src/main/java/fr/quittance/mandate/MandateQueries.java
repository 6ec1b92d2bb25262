package fr.quittance.mandate;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.mandate.domain.Mandate;
import fr.quittance.mandate.domain.MandateMapping;
import fr.quittance.mandate.store.Mandates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads mandates and their saved layouts. */
@Stateless
@RowScoped
public class MandateQueries {

  @Inject private Mandates mandates;

  /**
   * Filters {@code ref}, {@code creditor}, {@code creditorRef}; sorts by {@code ref}, {@code
   * creditor}, {@code signedOn}.
   */
  @RequiresPermissions("mandate:read")
  public Page<MandateRow> list(PageRequest request) {
    return mandates.page(request);
  }

  @RequiresPermissions("mandate:read")
  public MandateSheet byRef(String ref) {
    return mandates
        .byRef(ref)
        .map(Mandate::sheet)
        .orElseThrow(() -> Problem.notFound("Mandate", ref));
  }

  @RequiresPermissions("mandate:read")
  public MandateSheet byId(MandateId id) {
    return mandates.byId(id).map(Mandate::sheet).orElseThrow(() -> Problem.notFound("Mandate", id));
  }

  @RequiresPermissions("mandate:read")
  public PlacementMapping mapping(MandateId mandate, String name) {
    return mandates
        .mapping(mandate, name)
        .map(MandateMapping::mapping)
        .orElseThrow(() -> Problem.notFound("Mapping", name));
  }

  @RequiresPermissions("mandate:read")
  public List<NamedMapping> mappings(MandateId mandate) {
    return mandates.mappings(mandate).stream()
        .map(saved -> new NamedMapping(saved.name(), saved.mapping()))
        .toList();
  }
}
