package fr.quittance.web.portfolio;

import fr.quittance.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Countries by their names in the user's language. */
@Named
@RequestScoped
public class Countries {

  @Inject private Language language;

  /** ISO codes in the order of the names. */
  public List<String> getCodes() {
    Collator order = Collator.getInstance(language.getLocale());
    return Arrays.stream(Locale.getISOCountries())
        .sorted(Comparator.comparing(this::name, order))
        .toList();
  }

  public String name(String code) {
    return code == null ? "" : new Locale("", code).getDisplayCountry(language.getLocale());
  }
}
