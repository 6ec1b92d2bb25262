package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
public record PdfText(
    String text, int pages, List<String> fonts, String title, String author, String language) {

  /** Opens the file; every font of it must be embedded. */
  public static PdfText of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return new PdfText(
          stripper.getText(document).strip() + "\n",
          document.getNumberOfPages(),
          fonts(document),
          document.getDocumentInformation().getTitle(),
          document.getDocumentInformation().getAuthor(),
          document.getDocumentCatalog().getLanguage());
    }
  }

  private static List<String> fonts(PDDocument document) throws IOException {
    List<String> names = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName key : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(key);
        assertThat(font.isEmbedded()).as("%s embedded", font.getName()).isTrue();
        names.add(font.getName());
      }
    }
    assertThat(names).isNotEmpty();
    return List.copyOf(names);
  }
}
