package fr.quittance.compliance.store;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.SuppressionRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Opt-outs, by channel and normalised address. */
@ApplicationScoped
public class SuppressionStore {

  private static final int MOST = 1_000;

  /** No address holds a line feed once it is normalised. */
  private static final String SEPARATOR = "\n";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public SuppressionStore() {}

  public SuppressionStore(EntityManager em) {
    this.em = em;
  }

  /** Adds an opt-out and answers its id; empty if the address had opted out before. */
  public Optional<Long> add(
      Channel channel, String address, String reason, Instant since, Long userId) {
    Query insert =
        em.createNativeQuery(
                "insert into suppression (channel, address, reason, since, user_id)"
                    + " values (?, ?, ?, ?, cast(? as bigint))"
                    + " on conflict (channel, address) do nothing returning id")
            .setParameter(1, channel.name())
            .setParameter(2, address)
            .setParameter(3, reason)
            .setParameter(4, Columns.of(since))
            .setParameter(5, userId);
    return GeneratedId.of(insert);
  }

  public Optional<Long> find(Channel channel, String address) {
    return new RowQuery<>(em, "id", "suppression", SqlRow::number)
        .where("channel = ? and address = ?", channel, address)
        .first();
  }

  /** Which of the addresses opted out of a channel. */
  public Set<String> suppressed(Channel channel, Collection<String> addresses) {
    if (addresses.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        new RowQuery<>(em, "address", "suppression", SqlRow::text)
            .where("channel = ?", channel)
            .where(
                "address = any (string_to_array(?, '" + SEPARATOR + "'))",
                String.join(SEPARATOR, addresses))
            .list(MOST));
  }

  /**
   * A user limited to some mandates is shown addresses of his own files; the gate asks them all.
   */
  public Page<SuppressionRow> list(PageRequest request) {
    return new RowQuery<>(
            em,
            "s.id, s.channel, s.address, s.reason, s.since, u.display_name",
            "suppression s left join app_user u on u.id = s.user_id",
            SuppressionStore::row)
        .where(
            "(select coalesce(current_setting('quittance.mandates', true), '')) = ''"
                + " or exists (select 1 from contact_point k where k.value = s.address)")
        .whereGiven("s.channel = ?", request.filter("channel"))
        .whereContains("s.address", request.filter("address"))
        .whereContains("s.reason", request.filter("reason"))
        .sortable("channel", "s.channel")
        .sortable("address", "s.address")
        .sortable("reason", "s.reason")
        .sortable("since", "s.since")
        .orderBy("s.id desc")
        .page(request);
  }

  private static SuppressionRow row(SqlRow row) {
    return new SuppressionRow(
        row.count(), row.oneOf(Channel.class), row.text(), row.text(), row.instant(), row.text());
  }
}
