package fr.quittance.insight.store;

/**
 * What a search asks. Each answers id, file, text and amount. Conditions on the large tables
 * compare plain columns of text or bigint with {@code =}, {@code >=} and {@code <}, because
 * PostgreSQL serves nothing else from an index under a row policy. Lists are bound as one text, a
 * value a line.
 */
final class SearchSql {

  static final String LINES = "string_to_array(?, chr(10))";
  private static final String LAST = " < cast(? as text) || chr(1114111)";

  static final String FILE =
      "select f.ref, f.id, f.ref, null from case_file f where f.ref = any(" + LINES + ")";

  static final String DEBTOR_REF =
      "select f.ref, f.id, f.debtor_ref, null from case_file f where f.debtor_ref_key = ?"
          + " order by f.id desc";

  static final String SIREN =
      "select p.id, x.file_id, p.siren, null from party p join file_party x on x.party_id = p.id"
          + " where p.siren = any("
          + LINES
          + ") order by x.file_id desc";

  static final String CONTACT_POINT =
      "select k.id, x.file_id, k.value, null from contact_point k"
          + " join file_party x on x.party_id = k.party_id where k.kind = ? and k.value = any("
          + LINES
          + ") order by x.file_id desc";

  static final String CLAIM =
      "select k.id, k.file_id, k.claim_ref, null from claim k where k.ref_key = any("
          + LINES
          + ") order by k.id desc";

  static final String CLAIM_DOCUMENT =
      "select k.id, k.file_id, k.document_no, null from claim k where k.document_key = any("
          + LINES
          + ") order by k.id desc";

  static final String CLAIM_BEGINNING =
      "select k.id, k.file_id, k.claim_ref, null from claim k where k.ref_key >= ? and k.ref_key"
          + LAST
          + " order by k.ref_key";

  static final String DOCUMENT_BEGINNING =
      "select k.id, k.file_id, k.document_no, null from claim k where k.document_key >= ? and k.document_key"
          + LAST
          + " order by k.document_key";

  static final String BALANCE =
      "select b.file_id, b.file_id, null, b.total_cents from file_balance b"
          + " where b.total_cents = ? order by b.file_id desc";

  static final String CLAIM_AMOUNT =
      "select k.id, k.file_id, k.claim_ref, k.amount_cents from claim k where k.amount_cents = ?"
          + " order by k.id desc";

  /** Payments that came from an account: its holder is whoever paid, not always the debtor. */
  static final String PAYER =
      "select t.line_id, m.file_id, coalesce(t.counterparty_name, t.counterparty_iban), null"
          + " from bank_line_text t join bank_match m on m.line_id = t.line_id and m.undone_at is null"
          + " where t.counterparty_iban = ? order by t.line_id desc";

  static final String WAITING_LINE =
      "select t.line_id, null, concat_ws(' ', t.counterparty_name, t.remittance),"
          + " cast(l.amount * 100 as bigint) from bank_line_text t join bank_line l on l.id = t.line_id"
          + " where t.counterparty_iban = ? and l.state = 'SUSPENSE' order by t.line_id desc";

  static final String CREDITOR_CODE =
      "select c.ref, null, c.name, null from creditor c where search_key(c.ref) = ? or c.siren = ?"
          + " or c.iban = ? order by c.ref";

  static final String MANDATE =
      "select m.ref, null, concat_ws(' · ', m.ref, c.name), null from mandate m join creditor c on c.id = m.creditor_id"
          + " where search_key(m.ref) = ? order by m.ref";

  /** Every word that was typed begins a word of the name. Creditors are few: no index is needed. */
  static final String CREDITOR_NAME =
      """
      select c.ref, null, c.name, null from creditor c
      where (select bool_and(exists (select 1 from unnest(search_words(c.name)) w where starts_with(w, typed)))
        from unnest(string_to_array(?, chr(10))) typed)
      order by c.ref
      """;

  /** A line for each word that was typed, with all that may have been meant by it. */
  static final String CREDITOR_NEAR_NAME =
      """
      select c.ref, null, c.name, null from creditor c
      where (select bool_and(exists (select 1 from unnest(search_words(c.name)) w
          where w = any(string_to_array(near, ' '))))
        from unnest(string_to_array(?, chr(10))) near)
      order by c.ref
      """;

  /**
   * First of all statements, it also has the others planned for the words that they are given: one
   * plan for rare and common words alike is slow for both.
   */
  static final String READ =
      "select array_to_string((search_words(?))[1:6], chr(10)), coalesce(search_key(?), ''),"
          + " set_config('plan_cache_mode', 'force_custom_plan', true)";

  /** The words of a list that the name of some party or creditor has. */
  static final String KNOWN_WORDS =
      """
      select n.word from (select unnest(string_to_array(?, chr(10))) as word) n
      where exists (select 1 from party_word w where w.word = n.word)
      union
      select w from creditor c, unnest(search_words(c.name)) w where w = any(string_to_array(?, chr(10)))
      """;

  /** The parties that a question to the index of words answers, each with its files. */
  static final String PARTIES =
      "select p.id, x.file_id, concat_ws(' ', p.first_name, p.name), null from (%s) n"
          + " join party p on p.id = n.party_id join file_party x on x.party_id = p.id"
          + " order by p.id desc";

  private SearchSql() {}
}
