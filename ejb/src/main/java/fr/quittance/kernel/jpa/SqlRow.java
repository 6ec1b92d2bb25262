package fr.quittance.kernel.jpa;

import fr.quittance.kernel.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The columns of one row, read in order. */
public final class SqlRow {

  private final Object[] columns;
  private int next;

  /**
   * @param row one row of a native query: an array, or the value of its only column
   */
  public SqlRow(Object row) {
    this.columns = row instanceof Object[] array ? array : new Object[] {row};
  }

  private Object take() {
    return columns[next++];
  }

  public String text() {
    Object value = take();
    return value == null ? null : value.toString();
  }

  public <E extends Enum<E>> E oneOf(Class<E> type) {
    String value = text();
    return value == null ? null : Enum.valueOf(type, value);
  }

  public Long number() {
    return take() instanceof Number n ? Long.valueOf(n.longValue()) : null;
  }

  public long count() {
    Long value = number();
    return value == null ? 0 : value;
  }

  public boolean flag() {
    return Boolean.TRUE.equals(take());
  }

  public BigDecimal decimal() {
    return (BigDecimal) take();
  }

  /** An amount in the given currency; null stays null. */
  public Money money(String currency) {
    BigDecimal value = decimal();
    return value == null ? null : Money.of(value, currency);
  }

  public LocalDate date() {
    Object value = take();
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return (LocalDate) value;
  }

  public Instant instant() {
    Object value = take();
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return (Instant) value;
  }

  public byte[] bytes() {
    return (byte[]) take();
  }
}
