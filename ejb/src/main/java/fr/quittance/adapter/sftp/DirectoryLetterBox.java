package fr.quittance.adapter.sftp;

import fr.quittance.legal.port.DeliveryFailed;
import fr.quittance.legal.port.PackageDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lays packages into a directory, one folder an office; a reader never meets half a file. */
final class DirectoryLetterBox implements PackageDelivery {

  private final Path root;

  DirectoryLetterBox(Path root) {
    this.root = root;
  }

  @Override
  public String deliver(String folder, String name, byte[] content) throws DeliveryFailed {
    Path target = root.resolve(folder).resolve(name);
    try {
      Files.createDirectories(target.getParent());
      Path half = Files.write(target.resolveSibling(name + ".part"), content);
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return target.toString();
    } catch (IOException e) {
      throw new DeliveryFailed(
          "The package could not be written to " + target + ": " + e.getMessage(), e);
    }
  }
}
