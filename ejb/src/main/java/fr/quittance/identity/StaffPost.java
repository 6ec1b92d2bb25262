package fr.quittance.identity;

import fr.quittance.identity.port.StaffMail;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Takes mails out of the house once the transaction that made their link is over. Nobody waits for
 * the mail server, and none of its time is spent inside a transaction.
 */
@ApplicationScoped
class StaffPost {

  @Inject private StaffMail mail;
  @Inject private AccountLinks links;
  @Inject private SystemCalls systemCalls;
  @Resource private ManagedExecutorService executor;

  void leave(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffLetter letter) {
    executor.execute(() -> systemCalls.run(() -> handOver(letter)));
  }

  private void handOver(StaffLetter letter) {
    String error = mail.send(letter.to(), letter.subject(), letter.text()).orElse(null);
    links.mailEnded(letter.link(), error);
  }
}
