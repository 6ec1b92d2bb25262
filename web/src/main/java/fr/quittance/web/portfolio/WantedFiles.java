package fr.quittance.web.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;

/** Filters as a form holds them: what is left empty narrows nothing. */
final class WantedFiles {

  private WantedFiles() {}

  static Map<String, String> given(Map<String, String> wanted) {
    Map<String, String> given = new LinkedHashMap<>();
    wanted.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
          }
        });
    return given;
  }
}
