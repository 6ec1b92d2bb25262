package fr.quittance.portfolio.store;

/**
 * Debtors that would be new and resemble one that is known. Each arm of the search is an index scan
 * for each newcomer, so ten thousand rows meet a million debtors without a scan of them all.
 *
 * <p>House rules: a name resembles another one from a trigram similarity of 0.6 on in the same
 * postcode, where it begins with the same letter or name and first name are the wrong way round; a
 * number or an address of more than ten people tells nobody; two SIREN or two birth dates that
 * differ tell two people.
 */
final class DoubtSql {

  static final String CREATE_NEWCOMER =
      """
      create temp table placement_newcomer (
        row_no int not null, debtor_id bigint, name_key text not null, siren text, birth_date date,
        postcode text, block text, swapped text, phone text, email text
      ) on commit drop
      """;

  static final String CREATE_DOUBT =
      """
      create temp table placement_doubt (
        row_no int not null, debtor_id bigint, other_row int, reason text not null, score numeric not null
      ) on commit drop
      """;

  private static final String TRACES =
      """
      normal_name(s.first_name, s.name), s.siren, s.birth_date, s.postcode,
        match_block(s.postcode, s.name), match_block(s.postcode, s.first_name),
        case when s.phone_quality = 'UNVERIFIED' then s.phone end,
        case when s.email_quality = 'UNVERIFIED' then lower(s.email) end
      from placement_file p join placement_stage s on s.row_no = p.row_no
      """;

  /** Debtors that the load has just made. */
  static final String NEWCOMERS =
      "insert into placement_newcomer select p.row_no, p.debtor_id, "
          + TRACES
          + " where p.opened and p.debtor_new";

  /** Debtors that a load would make. */
  static final String WOULD_BE_NEWCOMERS =
      "insert into placement_newcomer select distinct on (p.debtor_key) p.row_no, null, "
          + TRACES
          + " where p.opened and not exists (select 1 from debtor d where d.match_key = p.debtor_key)"
          + " order by p.debtor_key, p.row_no";

  private static final String MAY_BE_ONE =
      """
      y.erased_at is null and y.name_key <> '' and y.debtor_id is distinct from n.debtor_id
        and (y.siren is null or n.siren is null or y.siren = n.siren)
        and (y.birth_date is null or n.birth_date is null or y.birth_date = n.birth_date)
      """;

  private static final String REASON_OF_NAME =
      """
      case when y.name_key = n.name_key and (y.birth_date is null) <> (n.birth_date is null)
        then 'NO_BIRTH_DATE' else 'SIMILAR_NAME' end
      """;

  private static final String BY_POSTCODE =
      "(select y.debtor_id, "
          + REASON_OF_NAME
          + " as reason, similarity(y.name_key, n.name_key) as score"
          + " from contact_point c join party y on y.id = c.party_id"
          + " where c.match_block in (n.block, n.swapped) and "
          + MAY_BE_ONE
          + " and similarity(y.name_key, n.name_key) >= 0.6 order by score desc limit 5)";

  /** The same name, known with a birth date here and without there, not far from each other. */
  private static final String BY_NAME =
      "(select y.debtor_id, 'NO_BIRTH_DATE', 1 from party y where y.name_key = n.name_key and "
          + MAY_BE_ONE
          + """
           and (y.birth_date is null) <> (n.birth_date is null)
            and (n.postcode is null or not exists (select 1 from contact_point c
                where c.party_id = y.id and c.kind = 'ADDRESS' and c.postcode is not null)
              or exists (select 1 from contact_point c where c.party_id = y.id and c.kind = 'ADDRESS'
                and left(c.postcode, 2) = left(n.postcode, 2)))
            limit 5)
          """;

  private static String byValue(String kind, String column) {
    return ("(select y.debtor_id, 'SAME_%1$s', similarity(y.name_key, n.name_key)"
            + " from contact_point c join party y on y.id = c.party_id"
            + " where c.kind = '%1$s' and c.value = n.%2$s and "
            + MAY_BE_ONE
            + " and (select count(*) from (select 1 from contact_point z"
            + " where z.kind = '%1$s' and z.value = n.%2$s limit 11) q) <= 10 limit 5)")
        .formatted(kind, column);
  }

  static final String AGAINST_KNOWN =
      "insert into placement_doubt"
          + " select n.row_no, x.debtor_id, null, x.reason, x.score from placement_newcomer n"
          + " cross join lateral ("
          + String.join(
              " union all ",
              BY_POSTCODE,
              BY_NAME,
              byValue("PHONE", "phone"),
              byValue("EMAIL", "email"))
          + ") x where not exists (select 1 from placement_newcomer o where o.debtor_id = x.debtor_id)";

  private static String among(String join, String reason, String condition) {
    return ("select n.row_no, y.row_no, %2$s, similarity(y.name_key, n.name_key)"
            + " from placement_newcomer n join placement_newcomer y on y.%1$s = n.%1$s"
            + " and y.row_no < n.row_no where (y.siren is null or n.siren is null or y.siren = n.siren)"
            + " and (y.birth_date is null or n.birth_date is null or y.birth_date = n.birth_date)%3$s")
        .formatted(join, reason, condition);
  }

  /** The file's own newcomers beside one another. */
  static final String AMONG_NEWCOMERS =
      "insert into placement_doubt select x.row_no, null, x.other_row, x.reason, x.score from ("
          + String.join(
              " union all ",
              among("block", REASON_OF_NAME, " and similarity(y.name_key, n.name_key) >= 0.6"),
              among("phone", "'SAME_PHONE'", ""),
              among("email", "'SAME_EMAIL'", ""))
          + ") x (row_no, other_row, reason, score)";

  static final String COUNT = "select count(distinct row_no) from placement_doubt";

  /** A pair that was decided, or waits, is not asked about again. */
  static final String KEEP =
      """
      insert into debtor_doubt (debtor_a, debtor_b, reason, score, placement_id, found_at)
      select distinct on (a, b) a, b, reason, round(score, 3), ?, ? from (
        select least(n.debtor_id, coalesce(x.debtor_id, o.debtor_id)) as a,
          greatest(n.debtor_id, coalesce(x.debtor_id, o.debtor_id)) as b, x.reason, x.score
        from placement_doubt x
        join placement_newcomer n on n.row_no = x.row_no
        left join placement_newcomer o on o.row_no = x.other_row) pair
      where a < b
      order by a, b, score desc, reason
      on conflict (debtor_a, debtor_b) do nothing
      """;

  private DoubtSql() {}
}
