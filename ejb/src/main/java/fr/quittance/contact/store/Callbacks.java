package fr.quittance.contact.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.contact.CallbackKind;
import fr.quittance.contact.domain.Callback;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Providers' callbacks as they came, and what was made of them. */
@ApplicationScoped
public class Callbacks {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Callbacks() {}

  Callbacks(EntityManager em) {
    this.em = em;
  }

  /** Keeps a callback as it came and answers its id. */
  public long add(Callback callback, Instant at) {
    return ((Number)
            em.createNativeQuery(
                    "insert into provider_callback (provider, kind, provider_id, parameters, received_at)"
                        + " values (?, ?, ?, cast(? as jsonb), ?) returning id")
                .setParameter(1, callback.provider())
                .setParameter(2, callback.kind().name())
                .setParameter(3, callback.providerId())
                .setParameter(4, json(callback.parameters()))
                .setParameter(5, Columns.of(at))
                .getSingleResult())
        .longValue();
  }

  /** The callback, its row locked, unless it was applied already. */
  public Optional<Callback> pending(long id) {
    List<?> open =
        em.createNativeQuery(
                "select c.id from provider_callback c where c.id = ? and c.applied_at is null for update skip locked")
            .setParameter(1, id)
            .getResultList();
    return open.isEmpty() ? Optional.empty() : byId(id);
  }

  /** Callbacks that were kept before the given instant and never applied. */
  public List<Long> forgotten(Instant before) {
    return new RowQuery<>(em, "c.id", "provider_callback c", SqlRow::number)
        .where("c.applied_at is null and c.received_at < ?", before)
        .orderBy("c.id")
        .list(100);
  }

  /** Whether another callback of the kind about the same thing was applied before. */
  public boolean appliedBefore(Callback callback) {
    return new RowQuery<>(em, "c.id", "provider_callback c", SqlRow::number)
            .where("c.provider = ? and c.kind = ?", callback.provider(), callback.kind())
            .where("c.provider_id = ? and c.applied_at is not null", callback.providerId())
            .count()
        > 0;
  }

  public void applied(long id, Instant at, String problem) {
    em.createNativeQuery("update provider_callback set applied_at = ?, problem = ? where id = ?")
        .setParameter(1, Columns.of(at))
        .setParameter(2, problem)
        .setParameter(3, id)
        .executeUpdate();
  }

  /** The open files of whoever has this number. */
  public List<Long> filesOfPhone(String number) {
    return new RowQuery<>(
            em,
            "distinct f.id",
            "contact_point c join file_party fp on fp.party_id = c.party_id"
                + " join case_file f on f.id = fp.file_id",
            SqlRow::number)
        .where("c.kind = 'PHONE' and c.value = ? and f.status <> 'CLOSED'", number)
        .orderBy("f.id")
        .list(100);
  }

  private Optional<Callback> byId(long id) {
    return new RowQuery<>(
            em,
            "c.provider, c.kind, c.provider_id, cast(c.parameters as text)",
            "provider_callback c",
            Callbacks::row)
        .where("c.id = ?", id)
        .first();
  }

  private static Callback row(SqlRow row) {
    return new Callback(
        row.text(), row.oneOf(CallbackKind.class), row.text(), parameters(row.text()));
  }

  private static String json(Map<String, String> parameters) {
    try {
      return JSON.writeValueAsString(parameters);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Parameters are texts", e);
    }
  }

  private static Map<String, String> parameters(String json) {
    try {
      return JSON.readValue(json, PARAMETERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept callback cannot be read", e);
    }
  }
}
