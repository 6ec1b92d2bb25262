package fr.quittance.adapter.settings;

import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** System properties first, then the environment. */
@ApplicationScoped
public class ProcessSettings implements Settings {

  @Override
  public Optional<String> find(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(variableOf(name))))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  static String variableOf(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
