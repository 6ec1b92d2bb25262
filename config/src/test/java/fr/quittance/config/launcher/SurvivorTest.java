package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurvivorTest {

  @Test
  void aLivingProcessIsOursOnlyIfItsCommandLineSaysSo() throws Exception {
    Process process = sleeper("ours-and-nobody-elses");
    try {
      assertThat(Survivor.find(process.pid(), "somebody-elses")).isEmpty();
      Optional<Survivor> survivor = Survivor.find(process.pid(), "ours-and-nobody-elses");
      assertThat(survivor).isPresent();
      survivor.get().stop(10);
      assertThat(process.isAlive()).isFalse();
      assertThat(Survivor.find(process.pid(), "ours-and-nobody-elses")).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process sleeper(String mark) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-Dmark=" + mark,
            "-cp",
            System.getProperty("java.class.path"),
            Sleeper.class.getName())
        .start();
  }

  /** Does nothing until it is stopped. */
  static final class Sleeper {

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
      Thread.sleep(60_000);
    }
  }
}
