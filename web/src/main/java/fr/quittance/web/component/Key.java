package fr.quittance.web.component;

import java.io.Serializable;

/** What tells a list's rows apart. */
@FunctionalInterface
public interface Key<T> extends Serializable {
  String of(T row);
}
