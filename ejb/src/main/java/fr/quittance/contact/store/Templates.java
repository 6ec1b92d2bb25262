package fr.quittance.contact.store;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.Purpose;
import fr.quittance.contact.TemplateRow;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Message templates, and the words they may not use. */
@ApplicationScoped
public class Templates {

  private static final String COLUMNS =
      "t.code, t.channel, t.language, t.subject, t.body, t.purpose, t.valid_from";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Templates() {}

  Templates(EntityManager em) {
    this.em = em;
  }

  /** The version of a day in a language, or in French where there is none in it. */
  public Optional<TemplateRow> current(
      String code, Channel channel, String language, LocalDate on) {
    return rows()
        .where("t.code = ? and t.channel = ? and t.valid_from <= ?", code, channel, on)
        .where("t.language in (?, 'fr')", language)
        .orderBy("t.language = 'fr', t.valid_from desc")
        .first();
  }

  /** Every template as it is used on a day. */
  public List<TemplateRow> all(LocalDate on) {
    return rows()
        .where(
            "t.valid_from = (select max(l.valid_from) from message_template l"
                + " where l.code = t.code and l.channel = t.channel and l.language = t.language"
                + " and l.valid_from <= ?)",
            on)
        .orderBy("t.code, t.channel, t.language desc")
        .list(500);
  }

  /** Words that no template may use, in lower case. */
  public List<String> forbiddenWords() {
    return new RowQuery<>(em, "lower(w.words)", "forbidden_wording w", SqlRow::text).list(1000);
  }

  private RowQuery<TemplateRow> rows() {
    return new RowQuery<>(em, COLUMNS, "message_template t", Templates::row);
  }

  private static TemplateRow row(SqlRow row) {
    return new TemplateRow(
        row.text(),
        row.oneOf(Channel.class),
        row.text(),
        row.text(),
        row.text(),
        row.oneOf(Purpose.class),
        row.date());
  }
}
