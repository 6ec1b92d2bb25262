package fr.quittance.reports;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Writes tagged PDF, so that screen readers know its language, title and reading order. */
final class PdfWriter {

  private PdfWriter() {}

  static void write(JasperPrint print, DocumentInfo info, OutputStream out) throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(info.language().toLanguageTag());
    configuration.setMetadataTitle(info.title());
    configuration.setMetadataAuthor(info.author());
    configuration.setMetadataCreator("Quittance");
    configuration.setDisplayMetadataTitle(true);
    configuration.setCompressed(true);
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setProperty(TextTaggerFactory.PROPERTY, TextTaggerFactory.class.getName());
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration);
    exporter.exportReport();
  }
}
