package fr.quittance.identity.store;

import fr.quittance.identity.SaveTeam;
import fr.quittance.identity.TeamId;
import fr.quittance.identity.TeamRow;
import fr.quittance.identity.TeamSheet;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Teams and who is in them. */
@ApplicationScoped
public class TeamStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected TeamStore() {}

  TeamStore(EntityManager em) {
    this.em = em;
  }

  public Page<TeamRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "t.id, t.name, s.display_name, (select count(*) from team_member m where m.team_id = t.id),"
                + " (select count(*) from team_mandate m where m.team_id = t.id)",
            "team t left join app_user s on s.id = t.supervisor_id",
            TeamStore::row)
        .whereContains("t.name", request.filter("name"))
        .sortable("name", "lower(t.name)")
        .sortable("members", "4")
        .sortable("mandates", "5")
        .orderBy("lower(t.name), t.id")
        .page(request);
  }

  private static TeamRow row(SqlRow row) {
    return new TeamRow(new TeamId(row.number()), row.text(), row.text(), row.count(), row.count());
  }

  public Optional<TeamSheet> byId(TeamId id) {
    return new RowQuery<>(em, "id, name, supervisor_id, version", "team", this::sheet)
        .where("id = ?", id.value())
        .first();
  }

  private TeamSheet sheet(SqlRow row) {
    TeamId id = new TeamId(row.number());
    Shares shares = new Shares(em, "team", id.value());
    return new TeamSheet(
        id, row.text(), row.number(), shares.members(), shares.scope(), row.count());
  }

  /** Writes the team with its members and what they work on. */
  public TeamId save(SaveTeam command, String name) {
    if (nameTaken(command.team(), name)) {
      throw Problem.invalidField("name", "team-name-taken", "There is a team of this name.", name);
    }
    TeamId id = command.team() == null ? add(command, name) : change(command, name);
    Shares shares = new Shares(em, "team", id.value());
    shares.replaceMembers(command.members());
    shares.replace(command.scope());
    return id;
  }

  private boolean nameTaken(TeamId except, String name) {
    return new RowQuery<>(em, "id", "team", SqlRow::number)
        .where("lower(name) = lower(?) and id <> ?", name, except == null ? 0L : except.value())
        .first()
        .isPresent();
  }

  private TeamId add(SaveTeam command, String name) {
    return GeneratedId.of(
            em.createNativeQuery(
                    "insert into team (name, supervisor_id) values (?, cast(? as bigint)) returning id")
                .setParameter(1, name)
                .setParameter(2, text(command.supervisor())))
        .map(TeamId::new)
        .orElseThrow();
  }

  private TeamId change(SaveTeam command, String name) {
    int changed =
        em.createNativeQuery(
                "update team set name = ?, supervisor_id = cast(? as bigint), version = version + 1"
                    + " where id = ? and version = ?")
            .setParameter(1, name)
            .setParameter(2, text(command.supervisor()))
            .setParameter(3, command.team().value())
            .setParameter(4, command.version())
            .executeUpdate();
    if (changed == 0) {
      throw Problem.conflict("changed-meanwhile", "Somebody else changed this in the meantime.");
    }
    return command.team();
  }

  public void remove(TeamId id) {
    em.createNativeQuery("delete from team where id = ?")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  private static String text(Long id) {
    return id == null ? null : id.toString();
  }
}
