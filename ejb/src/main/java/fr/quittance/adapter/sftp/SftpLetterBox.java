package fr.quittance.adapter.sftp;

import fr.quittance.legal.port.DeliveryFailed;
import fr.quittance.legal.port.PackageDelivery;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * Lays packages on a server by SFTP: written under another name, then renamed. Only a known host
 * key is trusted.
 */
final class SftpLetterBox implements PackageDelivery {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SftpTarget target;

  SftpLetterBox(SftpTarget target) {
    this.target = target;
  }

  @Override
  public String deliver(String folder, String name, byte[] content) throws DeliveryFailed {
    try (SshClient client = SshClient.setUpDefaultClient()) {
      CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, PATIENCE);
      client.setServerKeyVerifier(this::trusted);
      client.start();
      try (ClientSession session =
          client
              .connect(target.user(), target.host(), target.port())
              .verify(PATIENCE)
              .getSession()) {
        session.addPasswordIdentity(target.password());
        session.auth().verify(PATIENCE);
        return put(session, folder, name, content);
      }
    } catch (IOException e) {
      throw new DeliveryFailed(
          "The package could not be delivered to "
              + target.host()
              + ":"
              + target.port()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private String put(ClientSession session, String folder, String name, byte[] content)
      throws IOException {
    String directory = target.directory() + "/" + folder;
    String path = directory + "/" + name;
    try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
      makeDirectory(sftp, target.directory());
      makeDirectory(sftp, directory);
      try (OutputStream out = sftp.write(path + ".part")) {
        out.write(content);
      }
      if (exists(sftp, path)) {
        sftp.remove(path);
      }
      sftp.rename(path + ".part", path, new CopyMode[0]);
    }
    return "sftp://" + target.host() + ":" + target.port() + "/" + path;
  }

  private boolean trusted(ClientSession session, SocketAddress address, PublicKey key) {
    return target.hostKey().equals(KeyUtils.getFingerPrint(key));
  }

  private static void makeDirectory(SftpClient sftp, String path) throws IOException {
    if (!exists(sftp, path)) {
      sftp.mkdir(path);
    }
  }

  private static boolean exists(SftpClient sftp, String path) throws IOException {
    try {
      sftp.stat(path);
      return true;
    } catch (SftpException e) {
      if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw e;
    }
  }
}
