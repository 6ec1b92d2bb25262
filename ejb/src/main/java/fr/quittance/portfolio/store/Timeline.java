package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A file's story, newest first, read by slices. */
@ApplicationScoped
public class Timeline {

  private static final String COLUMNS =
      "t.at, t.source, t.id, t.code, u.display_name, cast(t.details as text)";
  private static final String SOURCE = "file_timeline t left join app_user u on u.id = t.user_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Timeline() {}

  Timeline(EntityManager em) {
    this.em = em;
  }

  /**
   * @param sources kinds of record that tell it; none for all
   */
  public Slice<TimelineEntry> slice(FileId file, Set<String> sources, String cursor, int limit) {
    RowQuery<TimelineEntry> query =
        new RowQuery<>(em, COLUMNS, SOURCE, Timeline::entry).where("t.file_id = ?", file.value());
    if (!sources.isEmpty()) {
      query.where("t.source = any (string_to_array(?, ','))", String.join(",", sources));
    }
    if (cursor != null) {
      Place place = Place.of(cursor);
      query.where("(t.at, t.source, t.id) < (?, ?, ?)", place.at, place.source, place.id);
    }
    List<TimelineEntry> found =
        query.orderBy("t.at desc, t.source desc, t.id desc").list(limit + 1);
    if (found.size() <= limit) {
      return new Slice<>(found, null);
    }
    List<TimelineEntry> items = found.subList(0, limit);
    return new Slice<>(items, Place.of(items.get(limit - 1)).cursor());
  }

  private static TimelineEntry entry(SqlRow row) {
    Instant at = row.instant();
    String source = row.text();
    long id = row.count();
    String code = row.text();
    String author = row.text();
    return new TimelineEntry(at, source, id, code, author, Jsonb.values(row.text()));
  }

  /** Where a slice ended. */
  private record Place(Instant at, String source, long id) {

    static Place of(TimelineEntry entry) {
      return new Place(entry.at(), entry.source(), entry.id());
    }

    static Place of(String cursor) {
      String[] parts = cursor.split("~");
      try {
        return new Place(Instant.parse(parts[0]), parts[1], Long.parseLong(parts[2]));
      } catch (RuntimeException e) {
        throw Problem.invalidField("cursor", "cursor", "The cursor is not one of ours.");
      }
    }

    String cursor() {
      return at + "~" + source + "~" + id;
    }
  }
}
