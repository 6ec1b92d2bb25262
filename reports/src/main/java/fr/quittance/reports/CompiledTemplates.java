package fr.quittance.reports;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates compiled by the build, each loaded once. Templates ask it for their parts. */
public final class CompiledTemplates {

  /** Folder of the compiled templates inside the jar. */
  public static final String ROOT = "/fr/quittance/reports/jasper/";

  private static final String HOUSE_STYLE = "houseStyle.style";

  private final Map<String, JasperReport> reports = new ConcurrentHashMap<>();
  private final JRTemplate houseStyle = (JRTemplate) load(HOUSE_STYLE);

  CompiledTemplates() {}

  /** The compiled template named {@code capability/template}. */
  public JasperReport get(String name) {
    return reports.computeIfAbsent(name, key -> (JasperReport) load(key + ".jasper"));
  }

  JRTemplate houseStyle() {
    return houseStyle;
  }

  private static Object load(String file) {
    try (InputStream in = CompiledTemplates.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return JRLoader.loadObject(in);
    } catch (IOException | JRException e) {
      throw new ReportException("template cannot be loaded: " + file, e);
    }
  }
}
