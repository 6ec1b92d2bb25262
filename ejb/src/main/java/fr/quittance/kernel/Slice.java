package fr.quittance.kernel;

import java.util.List;

/**
 * Some rows of an endless list; {@code next} is the cursor of the following slice, null at the end.
 */
public record Slice<T>(List<T> items, String next) {

  public Slice {
    items = List.copyOf(items);
  }
}
