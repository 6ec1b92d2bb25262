package fr.quittance.reports;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/**
 * Gives the PDF exporter our tagger; the library has none of its own. Public for its reflection.
 */
public final class TextTaggerFactory implements PdfTaggerFactory {

  /** The property by which the exporter finds its tagger. */
  static final String PROPERTY = "net.sf.jasperreports.export.pdf.tagger.factory";

  @Override
  public PdfTagger createTagger(JRPdfExporter exporter) {
    return new TextTagger();
  }
}
