package fr.quittance.portfolio.port;

import fr.quittance.kernel.Problem;
import java.nio.file.Path;

/** Reads files that hold one table: a header row, then rows. */
public interface TableFiles {

  /**
   * Opens a file whose format its first bytes tell.
   *
   * @throws Problem {@code UNREADABLE}, naming the line, where the file is no such table; so do the
   *     table's own methods further on
   */
  Table open(Path file);
}
