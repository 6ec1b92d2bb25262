package fr.quittance.adapter.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedSealingTest {

  private static final byte[] PLAIN = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path directory;

  private Path file() {
    return directory.resolve("keys").resolve("sealing.key");
  }

  private KeyedSealing ofFile() {
    return new KeyedSealing(new SealingKey(Optional.empty(), file()));
  }

  @Test
  void whatIsSealedOpensAgainAlsoAfterARestart() {
    byte[] sealed = ofFile().seal(PLAIN, "second-factor:1");

    assertThat(ofFile().open(sealed, "second-factor:1")).isEqualTo(PLAIN);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
  }

  @Test
  void theSameValueNeverLooksTheSame() {
    KeyedSealing sealing = ofFile();

    assertThat(sealing.seal(PLAIN, "a")).isNotEqualTo(sealing.seal(PLAIN, "a"));
  }

  @Test
  void aValueMovedToAnotherUserDoesNotOpen() {
    KeyedSealing sealing = ofFile();
    byte[] sealed = sealing.seal(PLAIN, "second-factor:1");

    assertThatIllegalStateException().isThrownBy(() -> sealing.open(sealed, "second-factor:2"));
  }

  @Test
  void anotherKeyDoesNotOpenAndSaysWhichKeyIsMeant() {
    byte[] sealed = ofFile().seal(PLAIN, "a");
    String other = Base64.getEncoder().encodeToString(new byte[32]);
    KeyedSealing stranger = new KeyedSealing(new SealingKey(Optional.of(other), file()));

    assertThatIllegalStateException()
        .isThrownBy(() -> stranger.open(sealed, "a"))
        .withMessageContaining("quittance.sealing.secret");
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    String small = Base64.getEncoder().encodeToString(new byte[16]);
    KeyedSealing sealing = new KeyedSealing(new SealingKey(Optional.of(small), file()));

    assertThatIllegalStateException().isThrownBy(() -> sealing.seal(PLAIN, "a"));
  }

  @Test
  void theFileIsForTheServersUserAlone() throws Exception {
    ofFile().seal(PLAIN, "a");

    assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
  }
}
