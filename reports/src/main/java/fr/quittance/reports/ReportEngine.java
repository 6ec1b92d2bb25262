package fr.quittance.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;

/**
 * Renders a report of the {@link ReportCatalogue} from its record. One instance serves all threads;
 * creating one is cheap, keeping it saves loading the templates again.
 */
public final class ReportEngine {

  private static final String LABELS = "fr.quittance.reports.labels";

  private final CompiledTemplates templates = inOwnClassLoader(CompiledTemplates::new);

  /**
   * Renders to a stream, which stays open. Nothing is written before the whole document is ready.
   *
   * @throws ReportException also when the stream cannot be written
   * @see #render(Report, ReportData, Locale, ReportFormat)
   */
  public <D extends ReportData> void render(
      Report<D> report, D data, Locale locale, ReportFormat format, OutputStream out) {
    byte[] document = render(report, data, locale, format);
    try {
      out.write(document);
    } catch (IOException e) {
      throw new ReportException(report.id() + " cannot be written", e);
    }
  }

  /**
   * Renders to memory.
   *
   * @param locale English gives the English text, any other language the French one
   * @throws IllegalArgumentException when the report has no template for the format
   * @throws ReportException when a template is broken
   */
  public <D extends ReportData> byte[] render(
      Report<D> report, D data, Locale locale, ReportFormat format) {
    String template = report.templates().get(format);
    if (template == null) {
      throw new IllegalArgumentException(report.id() + " cannot be rendered as " + format);
    }
    return inOwnClassLoader(
        () -> {
          try {
            JasperPrint print = fill(template, data, rows(data, format), locale);
            return export(print, describe(report, data, locale), format);
          } catch (JRException | JRRuntimeException e) {
            throw new ReportException(report.id() + " cannot be rendered", e);
          }
        });
  }

  private static JRDataSource rows(ReportData data, ReportFormat format) {
    return switch (format) {
      case PDF -> new JREmptyDataSource();
      case XLSX -> new JRBeanCollectionDataSource(data.sheetRows());
    };
  }

  private JasperPrint fill(String template, ReportData data, JRDataSource rows, Locale locale)
      throws JRException {
    ResourceBundle labels = labels(locale);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("DATA", data);
    parameters.put("FMT", new Formats(spoken(locale), labels));
    parameters.put("PARTS", templates);
    parameters.put(JRParameter.REPORT_TEMPLATES, List.of(templates.houseStyle()));
    parameters.put(JRParameter.REPORT_LOCALE, spoken(locale));
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
    return JasperFillManager.fillReport(templates.get(template), parameters, rows);
  }

  private static byte[] export(JasperPrint print, DocumentInfo info, ReportFormat format)
      throws JRException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case PDF -> PdfWriter.write(print, info, out);
      case XLSX -> XlsxWriter.write(print, info, out);
    }
    return out.toByteArray();
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
