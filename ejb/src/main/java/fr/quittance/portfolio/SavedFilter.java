package fr.quittance.portfolio;

import java.util.Map;

/** A search for files that a user keeps under a name: filters of {@link FileQueries#list}. */
public record SavedFilter(long id, String name, Map<String, String> filters) {

  public SavedFilter {
    filters = Map.copyOf(filters);
  }
}
