package fr.quittance.audit;

import fr.quittance.audit.store.JournalStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.id.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Writes to the journal inside the caller's transaction: no act without its entry, no entry without
 * its act.
 *
 * <p>Payload values are ids, codes, amounts and dates, never names, addresses or free text.
 */
@ApplicationScoped
public class Journal {

  @Inject private JournalStore store;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /** Records what was done to a file. */
  public void file(FileId file, String action, Map<String, ?> payload) {
    store.append("file:" + file, file.value(), actor(), action, payload, clock.instant());
  }

  /** Records what was done outside any file, for example to a mandate or a user. */
  public void general(String chain, String action, Map<String, ?> payload) {
    store.append(chain, null, actor(), action, payload, clock.instant());
  }

  private Long actor() {
    Caller caller = callers.current();
    return caller.userId();
  }
}
