package fr.quittance.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Renders for the tests and leaves each file under {@code target/samples} to be looked at. */
public final class Rendering {

  private static final ReportEngine ENGINE = new ReportEngine();

  private Rendering() {}

  public static <D extends ReportData> PdfText pdf(
      Report<D> report, D data, Locale locale, String name) throws IOException {
    return PdfText.of(file(report, data, locale, ReportFormat.PDF, name));
  }

  public static <D extends ReportData> byte[] file(
      Report<D> report, D data, Locale locale, ReportFormat format, String name)
      throws IOException {
    byte[] bytes = ENGINE.render(report, data, locale, format);
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    Files.write(folder.resolve(name + "." + format.extension()), bytes);
    return bytes;
  }
}
