package fr.quittance.web.shell;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Finds texts in the bundle of each capability. */
public final class Bundles {

  /** Packages of {@code fr.quittance.web} that may have a bundle. */
  public static final List<String> CAPABILITIES =
      List.of(
          "shell",
          "identity",
          "law",
          "mandate",
          "portfolio",
          "ledger",
          "cash",
          "compliance",
          "contact",
          "dunning",
          "queue",
          "billing",
          "legal",
          "insight",
          "extranet");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** The text of {@code capability.rest.of.key}. */
  public static Optional<String> find(String key, Locale locale) {
    int dot = key.indexOf('.');
    return dot < 0 ? Optional.empty() : text(key.substring(0, dot), key.substring(dot + 1), locale);
  }

  /** The text of a problem's code, {@code problem.<code>}, in whichever bundle has it. */
  static Optional<String> problem(String code, Locale locale) {
    return CAPABILITIES.stream()
        .map(capability -> text(capability, "problem." + code, locale))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> text(String capability, String key, Locale locale) {
    if (!CAPABILITIES.contains(capability)) {
      return Optional.empty();
    }
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "fr.quittance.web." + capability + ".messages",
              locale,
              Bundles.class.getClassLoader(),
              NO_FALLBACK);
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
