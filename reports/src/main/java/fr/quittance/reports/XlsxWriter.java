package fr.quittance.reports;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** Writes one sheet of typed cells. Text stays text: no cell is ever written as a formula. */
final class XlsxWriter {

  private XlsxWriter() {}

  static void write(JasperPrint print, DocumentInfo info, OutputStream out) throws JRException {
    SimpleXlsxReportConfiguration sheet = new SimpleXlsxReportConfiguration();
    sheet.setDetectCellType(true);
    sheet.setOnePagePerSheet(false);
    sheet.setRemoveEmptySpaceBetweenRows(true);
    sheet.setRemoveEmptySpaceBetweenColumns(true);
    sheet.setIgnorePageMargins(true);
    sheet.setWhitePageBackground(false);
    sheet.setWrapText(true);
    sheet.setSheetNames(new String[] {print.getName()});
    SimpleXlsxExporterConfiguration file = new SimpleXlsxExporterConfiguration();
    file.setMetadataTitle(info.title());
    file.setMetadataAuthor(info.author());
    file.setMetadataApplication("Quittance");
    JRXlsxExporter exporter = new JRXlsxExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(sheet);
    exporter.setConfiguration(file);
    exporter.exportReport();
  }
}
