package fr.quittance.ledger.store;

/** The statements that keep {@code file_balance}. */
final class ProjectionSql {

  static final String TOUCHED =
      "create temp table touched_file (file_id bigint primary key, creditor_id bigint not null)"
          + " on commit drop";
  static final String PROJECTED =
      "create temp table projected_balance (like file_balance) on commit drop";

  static final String FACT =
      "x.file_id, x.creditor_id, x.id, x.kind, x.effective_on, x.amount, x.currency, x.claim_id,"
          + " x.reverses, case when x.details <> '{}' then x.details::text end";

  static final String OF_TOUCHED =
      "select "
          + FACT
          + " from touched_file t join fact x on x.file_id = t.file_id order by x.file_id";

  static final String OF_RANGE =
      "select " + FACT + " from fact x where x.file_id > ? and x.file_id <= ? order by x.file_id";

  static final String COLUMNS =
      "file_id, creditor_id, placed, paid, total, principal, interest, indemnity, costs, credit,"
          + " provisional, oldest_due_on, as_of";

  static final String COPY = "copy projected_balance (" + COLUMNS + ") from stdin";

  static final String SET =
      " placed = %1$s.placed, paid = %1$s.paid, total = %1$s.total, principal = %1$s.principal,"
          + " interest = %1$s.interest, indemnity = %1$s.indemnity, costs = %1$s.costs,"
          + " credit = %1$s.credit, provisional = %1$s.provisional,"
          + " oldest_due_on = %1$s.oldest_due_on, as_of = %1$s.as_of";

  static final String UPDATE =
      "update file_balance b set"
          + SET.formatted("p")
          + " from projected_balance p where p.file_id = b.file_id";

  static final String INSERT =
      "insert into file_balance ("
          + COLUMNS
          + ") select "
          + COLUMNS
          + " from projected_balance p"
          + " where not exists (select 1 from file_balance b where b.file_id = p.file_id)"
          + " on conflict (file_id) do nothing";

  /**
   * Whoever records a fact on one of these files meanwhile waits with its figures until ours are
   * written, and then overwrites them: the other way round its fact would be missing.
   */
  static final String LOCK_RANGE =
      "select count(*) from (select 1 from file_balance where file_id > ? and file_id <= ?"
          + " order by file_id for no key update) locked";

  static final String LOCK_TOUCHED =
      "select count(*) from (select 1 from file_balance where file_id in"
          + " (select file_id from touched_file) order by file_id for no key update) locked";

  static final String FIGURES =
      "placed, %1$s.paid, %1$s.total, %1$s.principal, %1$s.interest, %1$s.indemnity, %1$s.costs,"
          + " %1$s.credit, %1$s.provisional, %1$s.oldest_due_on";

  static final String DIFFERING =
      "select p.file_id from projected_balance p left join file_balance b on b.file_id = p.file_id"
          + " where b.file_id is null or b.as_of = p.as_of and (p."
          + FIGURES.formatted("p")
          + ") is distinct from (b."
          + FIGURES.formatted("b")
          + ") order by p.file_id";

  static final String KEEP_ONE =
      "insert into file_balance ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?)"
          + " on conflict (file_id) do update set"
          + SET.formatted("excluded");

  private ProjectionSql() {}
}
