package fr.quittance.queue;

import fr.quittance.compliance.FirstLetterSent;
import fr.quittance.compliance.HoldLifted;
import fr.quittance.contact.CallConcluded;
import fr.quittance.kernel.SystemCalls;
import fr.quittance.ledger.FactRecorded;
import fr.quittance.portfolio.DebtorChanged;
import fr.quittance.portfolio.FileMovedToJudicial;
import fr.quittance.portfolio.FileStatusChanged;
import fr.quittance.portfolio.FilesPlaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears what happens below and keeps the queue true, in the same transaction. */
@ApplicationScoped
public class QueueListener {

  @Inject private QueueKeeping queue;
  @Inject private SystemCalls system;

  void on(@Observes FilesPlaced event) {
    system.run(() -> queue.enter(event.placement()));
  }

  void on(@Observes FactRecorded event) {
    system.run(() -> queue.weigh(event.file()));
  }

  void on(@Observes FileStatusChanged event) {
    system.run(() -> queue.weigh(event.file()));
  }

  void on(@Observes FileMovedToJudicial event) {
    system.run(() -> queue.weigh(event.file()));
  }

  void on(@Observes DebtorChanged event) {
    system.run(() -> queue.follow(event.files(), event.to()));
  }

  void on(@Observes FirstLetterSent event) {
    system.run(() -> queue.wake(event.file()));
  }

  void on(@Observes HoldLifted event) {
    system.run(() -> queue.wake(event.file()));
  }

  void on(@Observes CallConcluded event) {
    system.run(() -> queue.concluded(event));
  }
}
