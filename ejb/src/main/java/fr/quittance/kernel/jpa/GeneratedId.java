package fr.quittance.kernel.jpa;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The id that an {@code insert … returning id} answers. */
public final class GeneratedId {

  private GeneratedId() {}

  /** Runs the statement; empty if it inserted nothing. */
  public static Optional<Long> of(Query insert) {
    List<?> rows = insert.getResultList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Long.valueOf(((Number) rows.get(0)).longValue()));
  }
}
