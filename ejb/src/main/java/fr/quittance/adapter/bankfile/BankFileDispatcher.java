package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileReader;
import fr.quittance.cash.port.BankFileUnreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Picks the format by content, never by file name: banks and mail programs rename files. */
@ApplicationScoped
public class BankFileDispatcher implements BankFileReader {

  private static final int HEAD = 512;
  private static final int MAX_BYTES = 100 * 1024 * 1024;

  private final List<StatementFormat> formats = List.of(new CamtFormat(), new CfonbFormat());

  @Override
  public boolean recognises(byte[] head) {
    return formatOf(head).isPresent();
  }

  @Override
  public BankFile read(byte[] content, String fileName) throws BankFileUnreadable {
    if (content.length == 0) {
      throw new BankFileUnreadable(BankFileFault.EMPTY_FILE, 0, 0, null);
    }
    if (content.length > MAX_BYTES) {
      throw new BankFileUnreadable(
          BankFileFault.FILE_TOO_LARGE, 0, 0, content.length + " > " + MAX_BYTES);
    }
    StatementFormat format =
        formatOf(content)
            .orElseThrow(() -> new BankFileUnreadable(BankFileFault.UNKNOWN_FORMAT, 1, 1, null));
    return format.read(content).file(fileName, Fingerprints.sha256(content));
  }

  private Optional<StatementFormat> formatOf(byte[] content) {
    byte[] head = Arrays.copyOf(content, Math.min(HEAD, content.length));
    return formats.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
