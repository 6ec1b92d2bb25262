package fr.quittance.audit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.quittance.kernel.jpa.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;

/** Appends journal rows; the database links the chain (see {@code V03__audit.sql}). */
@ApplicationScoped
public class JournalStore {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public void append(
      String chain, Long fileId, Long actorId, String action, Map<String, ?> payload, Instant at) {
    em.createNativeQuery(
            "insert into audit_entry (chain, seq, file_id, creditor_id, actor_id, action, payload, at, hash)"
                + " values (?, 0, cast(? as bigint), coalesce((select creditor_id from case_file where id = cast(? as bigint)), cast(nullif(current_setting('quittance.creditor', true), '') as bigint)), cast(? as bigint), ?, cast(? as jsonb), ?, '')")
        .setParameter(1, chain)
        .setParameter(2, fileId)
        .setParameter(3, fileId)
        .setParameter(4, actorId)
        .setParameter(5, action)
        .setParameter(6, json(payload))
        .setParameter(7, Columns.of(at))
        .executeUpdate();
  }

  private static String json(Map<String, ?> payload) {
    try {
      return JSON.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A journal payload must be plain values", e);
    }
  }
}
