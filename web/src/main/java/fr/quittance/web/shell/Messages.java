package fr.quittance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every text of the screens: {@code #{m['mandate.list.title']}} is the key {@code list.title} of
 * the bundle {@code fr.quittance.web.mandate.messages}. With arguments: {@code
 * #{m.with('mandate.list.count', n)}}.
 *
 * <p>A capability's bundle is found by its name alone; nothing is registered. A missing key shows
 * as itself, so that it is seen.
 */
@Named("m")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

  @Inject private Language language;

  @Override
  public String get(Object key) {
    return Bundles.find(String.valueOf(key), locale()).orElse("???" + key + "???");
  }

  @Override
  public boolean containsKey(Object key) {
    return Bundles.find(String.valueOf(key), locale()).isPresent();
  }

  public String with(String key, Object... arguments) {
    return new MessageFormat(get(key), locale()).format(arguments);
  }

  /** The text of a constant: key {@code <prefix>.<name>}, nothing for null. */
  public String of(String prefix, Object constant) {
    return constant == null ? "" : get(prefix + "." + constant);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("Texts are asked for by key");
  }

  private Locale locale() {
    return language.getLocale();
  }
}
