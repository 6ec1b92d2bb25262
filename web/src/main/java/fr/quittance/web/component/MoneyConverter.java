package fr.quittance.web.component;

import fr.quittance.kernel.Money;
import fr.quittance.web.shell.Bundles;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount in euros typed by a person: comma or point for the decimals, spaces between thousands.
 */
@FacesConverter(forClass = Money.class)
public class MoneyConverter implements Converter<Money> {

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");

  @Override
  public Money getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
    if (!AMOUNT.matcher(plain).matches()) {
      Locale locale = faces.getViewRoot().getLocale();
      String text = Bundles.find("shell.problem.amount-form", locale).orElse("12.34");
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
    return Money.of(new BigDecimal(plain), Money.EUR);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Money money) {
    if (money == null) {
      return "";
    }
    boolean french = faces.getViewRoot().getLocale().getLanguage().equals("fr");
    return french ? money.plain().replace('.', ',') : money.plain();
  }
}
