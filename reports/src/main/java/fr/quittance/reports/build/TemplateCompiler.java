package fr.quittance.reports.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles the templates during the build, so that a broken expression fails the build and the
 * server needs no compiler. Not part of the jar.
 */
public final class TemplateCompiler {

  private TemplateCompiler() {}

  /**
   * Compiles each {@code .jrxml} and {@code .jrtx} below a folder into the same place below
   * another.
   *
   * @param args source folder, target folder
   */
  public static void main(String[] args) throws IOException, JRException {
    Path source = Path.of(args[0]);
    Path target = Path.of(args[1]);
    for (Path template : templates(source)) {
      String name = source.relativize(template).toString();
      Path compiled = target.resolve(compiledName(name));
      Files.createDirectories(compiled.getParent());
      if (name.endsWith(".jrtx")) {
        JRSaver.saveObject(JRXmlTemplateLoader.load(template.toFile()), compiled.toFile());
      } else {
        JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
      }
    }
  }

  private static List<Path> templates(Path source) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(file -> file.toString().matches(".*\\.(jrxml|jrtx)")).sorted().toList();
    }
  }

  private static String compiledName(String name) {
    return name.replace(".jrxml", ".jasper").replace(".jrtx", ".style");
  }
}
