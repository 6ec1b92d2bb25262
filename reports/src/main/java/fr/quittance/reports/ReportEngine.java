package fr.quittance.reports;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Renders a report of the {@link ReportCatalogue} from its record. One instance serves all threads;
 * creating one is cheap, keeping it saves loading the templates again.
 */
public final class ReportEngine {

  private static final String LABELS = "fr.quittance.reports.labels";

  private final CompiledTemplates templates = inOwnClassLoader(CompiledTemplates::new);

  /**
   * Renders to memory.
   *
   * @see #render(Report, ReportData, Locale, ReportFormat, OutputStream)
   */
  public <D extends ReportData> byte[] render(
      Report<D> report, D data, Locale locale, ReportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    render(report, data, locale, format, out);
    return out.toByteArray();
  }

  /**
   * Renders to a stream, which stays open.
   *
   * @param locale English gives the English text, any other language the French one
   * @throws IllegalArgumentException when the report has no template for the format
   * @throws ReportException when a template is broken or the stream cannot be written
   */
  public <D extends ReportData> void render(
      Report<D> report, D data, Locale locale, ReportFormat format, OutputStream out) {
    String template = report.templates().get(format);
    if (template == null) {
      throw new IllegalArgumentException(report.id() + " cannot be rendered as " + format);
    }
    inOwnClassLoader(
        () -> {
          export(fill(template, data, locale), describe(report, data, locale), format, out);
          return null;
        });
  }

  private JasperPrint fill(String template, ReportData data, Locale locale) {
    ResourceBundle labels = labels(locale);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("DATA", data);
    parameters.put("FMT", new Formats(spoken(locale), labels));
    parameters.put("PARTS", templates);
    parameters.put(JRParameter.REPORT_TEMPLATES, List.of(templates.houseStyle()));
    parameters.put(JRParameter.REPORT_LOCALE, spoken(locale));
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
    try {
      return JasperFillManager.fillReport(
          templates.get(template), parameters, new JREmptyDataSource());
    } catch (JRException e) {
      throw new ReportException("report cannot be filled: " + template, e);
    }
  }

  private static void export(
      JasperPrint print, DocumentInfo info, ReportFormat format, OutputStream out) {
    try {
      switch (format) {
        case PDF -> PdfWriter.write(print, info, out);
        case XLSX -> XlsxWriter.write(print, info, out);
      }
    } catch (JRException e) {
      throw new ReportException("report cannot be written: " + info.title(), e);
    }
  }

  private static DocumentInfo describe(Report<?> report, ReportData data, Locale locale) {
    String kind = labels(locale).getString(report.titleKey());
    return new DocumentInfo(
        kind + " " + data.documentReference(), data.agency().name(), spoken(locale));
  }

  private static ResourceBundle labels(Locale locale) {
    return ResourceBundle.getBundle(
        LABELS,
        spoken(locale),
        ReportEngine.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  /** The language the document is written in: figures must agree with the words around them. */
  private static Locale spoken(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
        ? Locale.ENGLISH
        : Locale.FRENCH;
  }

  /** JasperReports finds fonts and extensions through the thread's class loader. */
  private static <T> T inOwnClassLoader(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ReportEngine.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
