package fr.quittance.contact.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {@code {placeholders}}. Each must be filled; {@code {?name}…{/}} is left out where
 * there is no such figure.
 *
 * <p>Figures are put in as they are: braces in somebody's name are no placeholders.
 */
public record TemplateText(String text) {

  private static final Pattern SECTION = Pattern.compile("\\{\\?(\\w+)}(.*?)\\{/}", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** Placeholders for which there is no figure, or an empty one. Sorted. */
  public Set<String> missing(Map<String, String> figures) {
    Set<String> missing = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(sections(figures));
    while (placeholder.find()) {
      if (!isGiven(figures, placeholder.group(1))) {
        missing.add(placeholder.group(1));
      }
    }
    return missing;
  }

  /**
   * The text with every figure in its place.
   *
   * @throws IllegalStateException when one is {@link #missing}
   */
  public String fill(Map<String, String> figures) {
    return replace(figures, false);
  }

  /** The text for the eye: what is missing keeps its braces. */
  public String sketch(Map<String, String> figures) {
    return replace(figures, true);
  }

  private String replace(Map<String, String> figures, boolean lenient) {
    return PLACEHOLDER
        .matcher(sections(figures))
        .replaceAll(
            match -> {
              String name = match.group(1);
              if (!isGiven(figures, name) && !lenient) {
                throw new IllegalStateException("No figure for {" + name + "}");
              }
              return Matcher.quoteReplacement(
                  isGiven(figures, name) ? figures.get(name) : match.group());
            });
  }

  private String sections(Map<String, String> figures) {
    return SECTION
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(isGiven(figures, match.group(1)) ? match.group(2) : ""));
  }

  private static boolean isGiven(Map<String, String> figures, String name) {
    String figure = figures.get(name);
    return figure != null && !figure.isBlank();
  }
}
