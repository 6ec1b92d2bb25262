package fr.quittance.web.component;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import java.io.Serializable;

/** Where a list's rows come from. */
@FunctionalInterface
public interface Source<T> extends Serializable {
  Page<T> page(PageRequest request);
}
