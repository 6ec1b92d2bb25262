package fr.quittance.reports;

import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * Tags each text of a PDF as a heading or a paragraph, each picture as a figure and the rest as
 * decoration, in reading order: enough for a screen reader to read the document in its language.
 */
final class TextTagger extends DefaultPdfTagger {

  private static final String HEADING = "net.sf.jasperreports.export.accessibility.tag";

  private PdfProducer producer;
  private String language;
  private PdfStructureEntry document;

  TextTagger() {
    super(true);
  }

  @Override
  public void setLanguage(String language) {
    this.language = language;
  }

  @Override
  public void setPdfProducer(PdfProducer producer) {
    this.producer = producer;
  }

  @Override
  public void init() {
    document = producer.getPdfStructure().createDocumentTag(language);
  }

  @Override
  public void startText(JRPrintText text) {
    begin("h1".equals(text.getPropertiesMap().getProperty(HEADING)) ? "H1" : "P");
  }

  @Override
  public void startText(JRPrintText text, String hyperlink) {
    startText(text);
  }

  @Override
  public void endText() {
    end();
  }

  @Override
  public void startImage(JRPrintImage image, float x, float y, float width, float height) {
    begin("Figure");
  }

  @Override
  public void endImage() {
    end();
  }

  @Override
  public void beginArtifact() {
    producer.getPdfStructure().beginArtifact();
  }

  @Override
  public void endArtifact() {
    producer.getPdfStructure().endArtifact();
  }

  private void begin(String role) {
    producer.getPdfStructure().beginTag(document, role);
  }

  private void end() {
    producer.getPdfStructure().endTag();
  }
}
