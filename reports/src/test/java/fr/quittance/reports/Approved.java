package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one a person has read and approved, {@code approved/<name>.txt}. The
 * text received is left under {@code target/received} for the eye to compare.
 */
public final class Approved {

  private Approved() {}

  public static void verify(String name, String received) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "received"));
    Files.writeString(folder.resolve(name + ".txt"), received);
    try (InputStream in = Approved.class.getResourceAsStream("/approved/" + name + ".txt")) {
      assertThat(in).as("approved/%s.txt", name).isNotNull();
      assertThat(received).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
