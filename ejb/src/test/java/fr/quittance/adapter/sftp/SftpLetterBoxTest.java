package fr.quittance.adapter.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.legal.port.DeliveryFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delivery to a real SSH server of this test. */
class SftpLetterBoxTest {

  private static final String NAME = "T1000_F-00000018.zip";
  private static final KeyPair HOST_KEY = key();

  @TempDir private Path root;
  private SshServer server;

  @BeforeEach
  void start() throws IOException {
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(HOST_KEY));
    server.setPasswordAuthenticator(
        (user, password, session) -> user.equals("agence") && password.equals("secret"));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.stop(true);
  }

  @Test
  void aPackageLiesWholeInTheFolderOfItsOffice() throws Exception {
    String where = box("secret", HOST_KEY.getPublic()).deliver("100-Etude", NAME, bytes("paquet"));
    assertThat(where).startsWith("sftp://127.0.0.1:" + server.getPort()).endsWith(NAME);
    assertThat(delivered()).containsExactly(NAME);
    assertThat(root.resolve("depot/100-Etude").resolve(NAME)).hasContent("paquet");
  }

  @Test
  void aRepeatedDeliveryReplacesTheOneBefore() throws Exception {
    SftpLetterBox box = box("secret", HOST_KEY.getPublic());
    box.deliver("100-Etude", NAME, bytes("premier essai, plus long"));
    box.deliver("100-Etude", NAME, bytes("second"));
    assertThat(delivered()).containsExactly(NAME);
    assertThat(root.resolve("depot/100-Etude").resolve(NAME)).hasContent("second");
  }

  @Test
  void aServerWithAnotherKeyGetsNothing() {
    SftpLetterBox box = box("secret", key().getPublic());
    assertThatThrownBy(() -> box.deliver("100-Etude", NAME, bytes("paquet")))
        .isInstanceOf(DeliveryFailed.class);
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aRefusedPasswordIsToldWithoutIt() {
    SftpLetterBox box = box("wrong-secret", HOST_KEY.getPublic());
    assertThatThrownBy(() -> box.deliver("100-Etude", NAME, bytes("paquet")))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessageContaining("127.0.0.1:" + server.getPort())
        .hasMessageNotContaining("wrong-secret");
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void anAbsentServerIsTold() throws IOException {
    SftpLetterBox box = box("secret", HOST_KEY.getPublic());
    server.stop(true);
    assertThatThrownBy(() -> box.deliver("100-Etude", NAME, bytes("paquet")))
        .isInstanceOf(DeliveryFailed.class);
  }

  private SftpLetterBox box(String password, PublicKey trusted) {
    return new SftpLetterBox(
        new SftpTarget(
            "127.0.0.1",
            server.getPort(),
            "agence",
            password,
            "depot",
            KeyUtils.getFingerPrint(trusted)));
  }

  private List<String> delivered() {
    try (Stream<Path> files = Files.list(root.resolve("depot/100-Etude"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyPair key() {
    try {
      return KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
