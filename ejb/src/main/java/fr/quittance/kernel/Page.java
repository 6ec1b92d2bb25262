package fr.quittance.kernel;

import java.util.List;

/** Some rows of a list and how many there are in all. */
public record Page<T>(List<T> items, long total) {

  public Page {
    items = List.copyOf(items);
  }
}
