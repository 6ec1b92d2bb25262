package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.FileTag;
import fr.quittance.portfolio.TagColour;
import fr.quittance.portfolio.TagRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labels, and the files that carry them. */
@ApplicationScoped
public class Tags {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Tags() {}

  Tags(EntityManager em) {
    this.em = em;
  }

  public List<TagRow> all() {
    return new RowQuery<>(
            em,
            "t.id, t.name, t.colour, (select count(*) from file_tag f where f.tag_id = t.id), t.version",
            "tag t",
            row ->
                new TagRow(
                    row.count(), row.text(), row.oneOf(TagColour.class), row.count(), row.count()))
        .orderBy("lower(t.name)")
        .list(MOST);
  }

  /** By name; the ids are ours, so they are written into the statement. */
  public List<FileTag> ofFiles(List<FileId> files) {
    String ids = files.stream().map(FileId::toString).collect(Collectors.joining(",", "{", "}"));
    return new RowQuery<>(
            em,
            "f.file_id, t.id, t.name, t.colour",
            "file_tag f join tag t on t.id = f.tag_id",
            row ->
                new FileTag(
                    new FileId(row.count()), row.count(), row.text(), row.oneOf(TagColour.class)))
        .where("f.file_id = any (cast(? as bigint[]))", ids)
        .orderBy("lower(t.name)")
        .list(MOST);
  }

  public Optional<Long> named(String name) {
    return new RowQuery<>(em, "t.id", "tag t", SqlRow::number)
        .where("lower(t.name) = lower(?)", name)
        .first();
  }

  public long add(String name, TagColour colour) {
    Query insert =
        em.createNativeQuery("insert into tag (name, colour) values (?, ?) returning id")
            .setParameter(1, name)
            .setParameter(2, colour.name());
    return GeneratedId.of(insert).orElseThrow();
  }

  public long change(long id, String name, TagColour colour, long version) {
    int changed =
        em.createNativeQuery(
                "update tag set name = ?, colour = ?, version = version + 1 where id = ? and version = ?")
            .setParameter(1, name)
            .setParameter(2, colour.name())
            .setParameter(3, id)
            .setParameter(4, version)
            .executeUpdate();
    if (changed == 0) {
      throw Problem.conflict("changed-meanwhile", "Somebody changed this label meanwhile.");
    }
    return id;
  }

  public void remove(long id) {
    em.createNativeQuery("delete from tag where id = ?").setParameter(1, id).executeUpdate();
  }

  /** False if the file had the label. */
  public boolean put(FileId file, long tag, Long userId, Instant at) {
    int put =
        em.createNativeQuery(
                "insert into file_tag (file_id, tag_id, tagged_at, tagged_by)"
                    + " select ?, t.id, ?, cast(? as bigint) from tag t where t.id = ?"
                    + " on conflict do nothing")
            .setParameter(1, file.value())
            .setParameter(2, Columns.of(at))
            .setParameter(3, userId)
            .setParameter(4, tag)
            .executeUpdate();
    return put == 1;
  }

  /** False if the file did not have the label. */
  public boolean takeOff(FileId file, long tag) {
    return em.createNativeQuery("delete from file_tag where file_id = ? and tag_id = ?")
            .setParameter(1, file.value())
            .setParameter(2, tag)
            .executeUpdate()
        == 1;
  }
}
