package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.portfolio.domain.IncomingLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;

/** What reached us about files, beside the documents enclosed; read with the file's story. */
@ApplicationScoped
public class IncomingLetters {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected IncomingLetters() {}

  IncomingLetters(EntityManager em) {
    this.em = em;
  }

  public long add(IncomingLetter letter, Instant at, Long userId) {
    Query insert =
        em.createNativeQuery(
                "insert into correspondence (file_id, creditor_id, channel, received_at, sender, subject, body,"
                    + " recorded_at, recorded_by) select f.id, f.creditor_id, ?, ?, ?, cast(? as text), cast(? as text), ?,"
                    + " cast(? as bigint) from case_file f where f.id = ? returning id")
            .setParameter(1, letter.channel().name())
            .setParameter(2, Columns.of(letter.receivedAt()))
            .setParameter(3, letter.sender())
            .setParameter(4, letter.subject())
            .setParameter(5, letter.body())
            .setParameter(6, Columns.of(at))
            .setParameter(7, userId)
            .setParameter(8, letter.file().value());
    return GeneratedId.of(insert).orElseThrow(() -> Problem.notFound("File", letter.file()));
  }
}
