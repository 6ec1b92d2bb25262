package fr.quittance.web.shell;

import fr.quittance.kernel.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.SecurityUtils;

/** The language of this request: chosen in the browser, else the user's own, else French. */
@Named
@RequestScoped
public class Language {

  static final String COOKIE = "quittance-language";
  static final List<String> KNOWN = List.of("fr", "en");

  @Inject private HttpServletRequest request;

  private Locale locale;

  public Locale getLocale() {
    if (locale == null) {
      locale = "en".equals(code()) ? Locale.UK : Locale.FRANCE;
    }
    return locale;
  }

  public boolean isFrench() {
    return getLocale().getLanguage().equals("fr");
  }

  private String code() {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName()) && KNOWN.contains(cookie.getValue())) {
          return cookie.getValue();
        }
      }
    }
    Caller caller =
        SecurityUtils.getSubject().getPrincipals() == null
            ? null
            : SecurityUtils.getSubject().getPrincipals().oneByType(Caller.class);
    return caller == null ? "fr" : caller.language();
  }
}
