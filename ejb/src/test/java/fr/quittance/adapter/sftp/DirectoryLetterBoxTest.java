package fr.quittance.adapter.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.legal.port.DeliveryFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLetterBoxTest {

  private static final int SIZE = 2_000_000;
  private static final int DELIVERIES = 30;

  @TempDir private Path root;

  @Test
  void aRepeatedDeliveryReplacesTheOneBefore() throws Exception {
    DirectoryLetterBox box = new DirectoryLetterBox(root);
    box.deliver("100-Etude", "T1.zip", new byte[] {1, 2, 3});
    String where = box.deliver("100-Etude", "T1.zip", new byte[] {4});
    assertThat(Path.of(where)).hasBinaryContent(new byte[] {4});
    try (Stream<Path> files = Files.list(root.resolve("100-Etude"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aReaderNeverMeetsHalfAFile() throws Exception {
    DirectoryLetterBox box = new DirectoryLetterBox(root);
    box.deliver("100-Etude", "T1.zip", filled(0));
    Path target = root.resolve("100-Etude/T1.zip");
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      Future<?> writing =
          writer.submit(
              () -> {
                for (int i = 1; i <= DELIVERIES; i++) {
                  box.deliver("100-Etude", "T1.zip", filled(i));
                }
                return null;
              });
      while (!writing.isDone()) {
        assertWhole(Files.readAllBytes(target));
      }
      writing.get();
      assertThat(Files.readAllBytes(target)).isEqualTo(filled(DELIVERIES));
    } finally {
      writer.shutdownNow();
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.createFile(root.resolve("not-a-directory"));
    assertThatThrownBy(() -> new DirectoryLetterBox(file).deliver("100", "T1.zip", new byte[1]))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessageContaining("T1.zip");
  }

  private static void assertWhole(byte[] read) {
    assertThat(read).hasSize(SIZE);
    assertThat(read).isEqualTo(filled(read[0]));
  }

  private static byte[] filled(int value) {
    byte[] content = new byte[SIZE];
    Arrays.fill(content, (byte) value);
    return content;
  }
}
