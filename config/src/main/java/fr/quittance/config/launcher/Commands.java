package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short command of the operating system to its end. */
final class Commands {

  private static final long MINUTES = 5;

  private Commands() {}

  /** Exit code of the command; its output goes to the file, which is emptied first. */
  static int run(List<String> command, Path output) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(command.get(0) + " did not end within " + MINUTES + " minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IOException(command.get(0) + " was interrupted", e);
    }
  }

  /** The last line of a log that tells a failure, or its last line, or nothing. */
  static String reason(Path log) {
    try {
      List<String> lines =
          Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
      return lines.stream()
          .filter(
              line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
          .reduce((first, second) -> second)
          .or(() -> lines.stream().reduce((first, second) -> second))
          .orElse("no reason given");
    } catch (IOException e) {
      return "no reason given";
    }
  }
}
