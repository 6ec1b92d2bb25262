package fr.quittance.adapter.sftp;

import fr.quittance.kernel.Settings;
import fr.quittance.legal.port.DeliveryFailed;
import fr.quittance.legal.port.PackageDelivery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/**
 * Delivers where the settings say: {@code quittance.sftp.host}, {@code .port} (22), {@code .user},
 * {@code .password}, {@code .directory} and {@code .host-key}; without a host, to {@code
 * outgoing/bailiffs} below {@code quittance.dir}.
 */
@ApplicationScoped
public class LetterBoxes implements PackageDelivery {

  @Inject private Settings settings;
  private PackageDelivery box;

  @PostConstruct
  void choose() {
    box =
        settings
            .find("quittance.sftp.host")
            .<PackageDelivery>map(host -> new SftpLetterBox(server(host)))
            .orElseGet(
                () ->
                    new DirectoryLetterBox(
                        Path.of(settings.text("quittance.dir", "var"), "outgoing", "bailiffs")));
  }

  @Override
  public String deliver(String folder, String name, byte[] content) throws DeliveryFailed {
    return box.deliver(folder, name, content);
  }

  private SftpTarget server(String host) {
    return new SftpTarget(
        host,
        settings.number("quittance.sftp.port", 22),
        required("quittance.sftp.user"),
        required("quittance.sftp.password"),
        settings.text("quittance.sftp.directory", "."),
        required("quittance.sftp.host-key"));
  }

  private String required(String name) {
    return settings
        .find(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The setting " + name + " is missing: quittance.sftp.host needs it."));
  }
}
