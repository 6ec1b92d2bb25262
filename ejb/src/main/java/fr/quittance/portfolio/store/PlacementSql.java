package fr.quittance.portfolio.store;

/**
 * The set-based statements that turn staged rows into files. Each works on the whole placement at
 * once; together they run in one transaction.
 */
final class PlacementSql {

  static final String DROP =
      "drop table if exists placement_stage, placement_verdict, placement_file, placement_debtor,"
          + " placement_newcomer, placement_doubt";

  /**
   * Debtors are recognised among all that the creditor has placed, also under mandates that the
   * caller may not see; what is written belongs to the one mandate that he may.
   */
  static final String SEE_ALL_MANDATES =
      "select set_config('quittance.seen', coalesce(current_setting('quittance.mandates', true), ''), true),"
          + " set_config('quittance.mandates', '', true)";

  static final String SEE_AS_BEFORE =
      "select set_config('quittance.mandates', current_setting('quittance.seen'), true)";

  static final String CREATE_VERDICT =
      """
      create temp table placement_verdict (
        row_no int not null, status text not null, debtor_ref text, file_id bigint, claim_id bigint,
        first_row int, problems jsonb
      ) on commit drop
      """;

  static final String CREATE_FILE =
      """
      create temp table placement_file (
        debtor_ref text not null, row_no int not null, file_id bigint not null, debtor_id bigint,
        party_id bigint, opened boolean not null, debtor_key bytea, debtor_new boolean
      ) on commit drop
      """;

  static final String CREATE_DEBTOR =
      "create temp table placement_debtor (id bigint not null) on commit drop";

  /**
   * A claim placed before is a duplicate; a row that contradicts its file, or the first new row of
   * its debtor, is rejected; of the others with one claim the first is taken.
   */
  static final String JUDGE =
      """
      insert into placement_verdict
      with good as (
        select s.row_no, s.debtor_ref, s.claim_ref, s.debtor_type, s.currency, k.id as placed_claim,
          k.file_id as placed_file, f.id as file_id, f.debtor_kind, f.currency as file_currency
        from placement_stage s
        left join claim k on k.mandate_id = ? and k.claim_ref = s.claim_ref
        left join case_file f on f.mandate_id = ? and f.debtor_ref = s.debtor_ref
        where not s.rejected),
      lead_rows as (
        select distinct on (debtor_ref) debtor_ref, debtor_type, currency
        from good where placed_claim is null order by debtor_ref, row_no),
      judged as (
        select g.*, coalesce(g.debtor_kind, l.debtor_type) <> g.debtor_type as other_type,
          coalesce(g.file_currency, l.currency) <> g.currency as other_currency
        from good g left join lead_rows l on l.debtor_ref = g.debtor_ref),
      ranked as (
        select j.*, min(row_no)
          filter (where placed_claim is null and not other_type and not other_currency)
          over (partition by claim_ref) as first_row
        from judged j),
      ruled as (
        select r.*, case
          when placed_claim is not null then 'DUPLICATE'
          when other_type or other_currency then 'REJECTED'
          when row_no > first_row then 'DUPLICATE'
          else 'ACCEPTED' end as status
        from ranked r)
      select row_no, status, debtor_ref, coalesce(placed_file, file_id),
        case when status = 'ACCEPTED' then nextval('claim_id_seq') else placed_claim end, first_row,
        case
          when placed_claim is not null then '[{"code":"ALREADY_PLACED","field":"claim_ref","warning":false}]'::jsonb
          when other_type then '[{"code":"CONTRADICTS_DEBTOR_TYPE","field":"debtor_type","warning":false}]'::jsonb
          when other_currency then '[{"code":"CONTRADICTS_CURRENCY","field":"currency","warning":false}]'::jsonb
          when status = 'DUPLICATE' then '[{"code":"REPEATED","field":"claim_ref","warning":false}]'::jsonb
        end
      from ruled
      union all
      select row_no, 'REJECTED', null, null, null, null, null from placement_stage where rejected
      """;

  static final String GROUP_BY_DEBTOR =
      """
      insert into placement_file (debtor_ref, row_no, file_id, debtor_id, party_id, opened, debtor_key)
      select debtor_ref, row_no, coalesce(file_id, nextval('case_file_id_seq')), debtor_id, party_id,
        file_id is null, debtor_key
      from (
        select distinct on (v.debtor_ref) v.debtor_ref, v.row_no, v.file_id, f.debtor_id, p.party_id, s.debtor_key
        from placement_verdict v
        join placement_stage s on s.row_no = v.row_no
        left join case_file f on f.id = v.file_id
        left join file_party p on p.file_id = v.file_id and p.role = 'DEBTOR'
        where v.status = 'ACCEPTED'
        order by v.debtor_ref, v.row_no) x
      order by row_no
      """;

  /** Every write takes debtors before files, each in the order of their ids. */
  static final String LOCK_DEBTORS =
      """
      select count(*) from (select d.id from debtor d
        where d.id in (select p.debtor_id from placement_file p where not p.opened)
        order by d.id for update) x
      """;

  static final String LOCK_FILES =
      """
      select count(*) from (select f.id from case_file f
        where f.id in (select p.file_id from placement_file p where not p.opened)
        order by f.id for update) x
      """;

  static final String ADD_DEBTORS =
      """
      with fresh as (
        insert into debtor (match_key)
        select key from (
          select debtor_key as key from placement_file where opened
          union
          select s.co_debtor_key from placement_stage s
          join placement_verdict v on v.row_no = s.row_no and v.status = 'ACCEPTED'
          where s.co_debtor_key is not null) k
        order by key
        on conflict (match_key) do nothing
        returning id)
      insert into placement_debtor select id from fresh
      """;

  static final String FIND_DEBTORS =
      """
      update placement_file p set debtor_id = x.id, party_id = x.party_id, debtor_new = x.is_new
      from (
        select q.row_no, d.id, k.party_id, n.id is not null
          and q.row_no = min(q.row_no) over (partition by d.id) as is_new
        from placement_file q
        join debtor_by_key d on d.match_key = q.debtor_key
        left join placement_debtor n on n.id = d.id
        left join lateral (
          select min(y.id) as party_id from party y where y.debtor_id = d.id and y.creditor_id = ?) k on true
        where q.opened) x
      where x.row_no = p.row_no
      """;

  static final String ADD_PARTIES =
      """
      with fresh as (
        insert into party (creditor_id, debtor_id, kind, name, first_name, siren, birth_date, language, zone)
        select distinct on (p.debtor_id) ?, p.debtor_id, s.debtor_type, s.name, s.first_name, s.siren,
          s.birth_date, s.language, s.zone
        from placement_file p join placement_stage s on s.row_no = p.row_no
        where p.opened and p.party_id is null
        order by p.debtor_id, p.row_no
        returning id, debtor_id)
      update placement_file p set party_id = fresh.id from fresh
      where fresh.debtor_id = p.debtor_id and p.party_id is null
      """;

  static final String ADD_FILES =
      """
      insert into case_file (id, creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref, currency, opened_on)
      select p.file_id, ?, ?, p.debtor_id, s.debtor_type, p.debtor_ref, s.currency, ?
      from placement_file p join placement_stage s on s.row_no = p.row_no
      where p.opened
      order by p.row_no
      """;

  static final String REOPEN_FILES =
      """
      update case_file f set status = 'ACTIVE', closing_reason = null, closed_on = null, version = version + 1
      where f.id in (select p.file_id from placement_file p where not p.opened) and f.status = 'CLOSED'
      """;

  static final String ADD_FILE_PARTIES =
      """
      insert into file_party (file_id, party_id, creditor_id, role)
      select file_id, party_id, ?, 'DEBTOR' from placement_file where opened
      """;

  static final String COUNT_CO_DEBTORS =
      """
      select count(*) from placement_stage s join placement_verdict v on v.row_no = s.row_no
      where v.status = 'ACCEPTED' and s.co_debtor_key is not null
      """;

  static final String ADD_CO_DEBTORS =
      """
      insert into party (creditor_id, debtor_id, kind, name, language, zone)
      select distinct on (d.id) ?, d.id, s.debtor_type, s.co_debtor_name, s.language, s.zone
      from placement_stage s
      join placement_verdict v on v.row_no = s.row_no and v.status = 'ACCEPTED'
      join debtor_by_key d on d.match_key = s.co_debtor_key
      where not exists (select 1 from party p where p.creditor_id = ? and p.debtor_id = d.id)
      order by d.id, s.row_no
      """;

  static final String ADD_FILE_CO_DEBTORS =
      """
      insert into file_party (file_id, party_id, creditor_id, role)
      select distinct f.file_id, p.id, p.creditor_id, 'CO_DEBTOR'
      from placement_stage s
      join placement_verdict v on v.row_no = s.row_no and v.status = 'ACCEPTED'
      join placement_file f on f.debtor_ref = s.debtor_ref
      join debtor_by_key d on d.match_key = s.co_debtor_key
      join party p on p.debtor_id = d.id and p.creditor_id = ?
      on conflict do nothing
      """;

  static final String ADD_CONTACT_POINTS =
      """
      insert into contact_point
        (party_id, creditor_id, kind, value, street, postcode, city, country, quality, source, since)
      select distinct on (x.party_id, x.kind, x.value) x.party_id, ?, x.kind, x.value, x.street, x.postcode,
        x.city, x.country, x.quality, 'PLACEMENT', ?
      from (
        select p.party_id, s.row_no, c.*
        from placement_verdict v
        join placement_stage s on s.row_no = v.row_no
        join placement_file p on p.debtor_ref = v.debtor_ref
        cross join lateral (values
          ('PHONE', s.phone, null, null, null, null, s.phone_quality),
          ('EMAIL', s.email, null, null, null, null, s.email_quality),
          ('ADDRESS', s.address, s.street, s.postcode, s.city, coalesce(s.country, 'FR'), s.address_quality))
          c (kind, value, street, postcode, city, country, quality)
        where v.status = 'ACCEPTED' and c.value is not null) x
      where not exists (select 1 from contact_point k
        where k.party_id = x.party_id and k.kind = x.kind and k.value = x.value)
      order by x.party_id, x.kind, x.value, x.row_no
      """;

  static final String ADD_PLACEMENT =
      """
      insert into placement (kind, mandate_id, creditor_id, received_at, channel, file_name, fingerprint, mapping,
        header, user_id, received, accepted, rejected, duplicates)
      select ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, count(*), count(*) filter (where status = 'ACCEPTED'),
        count(*) filter (where status = 'REJECTED'), count(*) filter (where status = 'DUPLICATE')
      from placement_verdict
      returning id
      """;

  static final String ADD_CLAIMS =
      """
      insert into claim (id, file_id, mandate_id, creditor_id, placement_id, claim_ref, nature, document_type,
        document_no, issue_date, due_date, amount, currency, description, paid, formal_notice_on,
        contract_rate, own_fields)
      select v.claim_id, p.file_id, ?, ?, ?, s.claim_ref, s.nature, s.document_type, s.document_no,
        s.issue_date, s.due_date, s.amount, s.currency, s.description, s.paid, s.formal_notice_on,
        s.contract_rate, s.own_fields
      from placement_verdict v
      join placement_stage s on s.row_no = v.row_no
      join placement_file p on p.debtor_ref = v.debtor_ref
      where v.status = 'ACCEPTED'
      order by v.claim_id
      """;

  static final String ADD_ROWS =
      """
      insert into placement_row (placement_id, row_no, creditor_id, status, file_id, claim_id, debtor, problems, cells)
      select ?, v.row_no, ?, v.status,
        case when v.status = 'REJECTED' then null else coalesce(p.file_id, v.file_id) end,
        coalesce(v.claim_id, a.claim_id),
        case when v.status = 'REJECTED' then null
          when v.status = 'ACCEPTED' and p.debtor_new and p.row_no = v.row_no then 'NEW' else 'MATCHED' end,
        nullif(coalesce(v.problems, '[]') || coalesce(s.problems, '[]') || coalesce(o.problems, '[]'), '[]'),
        case when v.status = 'ACCEPTED' then null else s.cells end
      from placement_verdict v
      join placement_stage s on s.row_no = v.row_no
      left join placement_verdict a on a.row_no = v.first_row and v.status = 'DUPLICATE' and v.claim_id is null
      left join placement_file p
        on p.debtor_ref = case when v.status = 'ACCEPTED' then v.debtor_ref else a.debtor_ref end
      left join lateral (
        select jsonb_agg(jsonb_build_object('code', w.code, 'field', w.field, 'warning', true)) as problems
        from party y cross join lateral (values
          ('OTHER_NAME', 'name', lower(y.name) <> lower(s.name)),
          ('OTHER_SIREN', 'siren', y.siren <> s.siren)) w (code, field, differs)
        where y.id = p.party_id and w.differs) o on v.status = 'ACCEPTED'
      """;

  static final String ADD_AUDIT =
      """
      insert into audit_entry (chain, seq, file_id, creditor_id, actor_id, action, payload, at, hash)
      select 'file:' || p.file_id, 0, p.file_id, ?, ?, 'CLAIMS_PLACED',
        jsonb_build_object('placement', ?::bigint, 'claims', c.claims, 'opened', p.opened), ?, ''
      from placement_file p
      join (select debtor_ref, count(*) as claims from placement_verdict where status = 'ACCEPTED' group by debtor_ref) c
        on c.debtor_ref = p.debtor_ref
      """;

  private PlacementSql() {}
}
