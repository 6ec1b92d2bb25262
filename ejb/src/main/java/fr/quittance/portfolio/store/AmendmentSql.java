package fr.quittance.portfolio.store;

/**
 * The set-based statements of updates and withdrawals: what each row names, and what it changes.
 */
final class AmendmentSql {

  static final String DROP = "drop table if exists placement_change";

  static final String CREATE_CHANGE =
      """
      create temp table placement_change (
        row_no int not null, file_id bigint not null, claim_id bigint not null, currency text not null,
        issue_date date, credit numeric, direct numeric
      ) on commit drop
      """;

  /**
   * What stands on the claims that a row gives an amount of: principal less what was given up, and
   * what the creditor told that it received. A payment that names no claim is of the file's only
   * one.
   */
  private static final String STANDING =
      """
      standing as (
        select g.row_no,
          coalesce(sum(x.amount) filter (where x.kind = 'CLAIM'), 0)
            - coalesce(sum(x.amount) filter (where x.kind = 'CREDIT_NOTE'), 0) as principal,
          coalesce(sum(x.amount) filter (where x.kind = 'DIRECT_PAYMENT'), 0) as paid
        from good g
        join fact x on x.file_id = g.file_id and x.kind in ('CLAIM', 'CREDIT_NOTE', 'DIRECT_PAYMENT')
          and (x.claim_id = g.claim_id or x.claim_id is null
            and (select count(*) from claim z where z.file_id = g.file_id) = 1)
        where (g.amount is not null or g.paid is not null)
          and not exists (select 1 from fact r where r.reverses = x.id)
        group by g.row_no)
      """;

  static final String JUDGE =
      """
      insert into placement_verdict
      with good as (
        select s.row_no, s.debtor_ref, s.claim_ref, s.amount, s.paid, s.currency as told_currency,
          k.id as claim_id, f.id as file_id, f.status, f.currency, f.debtor_ref as file_debtor_ref,
          case when k.id is not null then k.withdrawn_on is not null
            else f.id is not null and not exists (
              select 1 from claim w where w.file_id = f.id and w.withdrawn_on is null) end as withdrawn
        from placement_stage s
        left join claim k on k.mandate_id = ? and k.claim_ref = s.claim_ref
        left join case_file o on o.mandate_id = ? and o.debtor_ref = s.debtor_ref and s.claim_ref is null
        left join case_file f on f.id = coalesce(k.file_id, o.id)
        where not s.rejected),
      """
          + STANDING
          + """
      , reasoned as (
        select g.*, case
          when claim_ref is not null and claim_id is null then 'UNKNOWN_CLAIM'
          when file_id is null then 'UNKNOWN_DEBTOR'
          when debtor_ref <> file_debtor_ref then 'OTHER_DEBTOR'
          when withdrawn then 'ALREADY_WITHDRAWN'
          when status = 'CLOSED' then 'FILE_CLOSED'
          when told_currency <> currency then 'CONTRADICTS_CURRENCY'
          when g.amount > m.principal then 'AMOUNT_HIGHER'
          when g.paid < m.paid then 'PAID_LOWER' end as reason
        from good g left join standing m on m.row_no = g.row_no),
      ranked as (
        select r.*, min(row_no) filter (where reason is null)
          over (partition by claim_id, case when claim_id is null then file_id end) as first_row
        from reasoned r),
      ruled as (
        select r.*, case
          when reason is null and row_no > first_row then 'DUPLICATE'
          when reason is null then 'ACCEPTED'
          when reason = 'ALREADY_WITHDRAWN' and ? then 'DUPLICATE'
          else 'REJECTED' end as verdict
        from ranked r)
      select row_no, verdict, file_debtor_ref, file_id, claim_id, first_row,
        case when verdict <> 'ACCEPTED' then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
          'code', coalesce(reason, 'REPEATED'), 'warning', false, 'field', case coalesce(reason, 'REPEATED')
            when 'UNKNOWN_CLAIM' then 'claim_ref' when 'REPEATED' then 'claim_ref'
            when 'UNKNOWN_DEBTOR' then 'debtor_ref' when 'OTHER_DEBTOR' then 'debtor_ref'
            when 'CONTRADICTS_CURRENCY' then 'currency'
            when 'AMOUNT_HIGHER' then 'amount' when 'PAID_LOWER' then 'paid' end))) end
      from ruled
      union all
      select row_no, 'REJECTED', null, null, null, null, null from placement_stage where rejected
      """;

  static final String LOCK_DEBTORS =
      """
      select count(*) from (select d.id from debtor d
        where d.id in (select f.debtor_id from case_file f
          join placement_verdict v on v.file_id = f.id and v.status = 'ACCEPTED')
        order by d.id for update) x
      """;

  static final String LOCK_FILES =
      """
      select count(*) from (select f.id from case_file f
        where f.id in (select v.file_id from placement_verdict v where v.status = 'ACCEPTED')
        order by f.id for update) x
      """;

  /** Less to pay is principal given up; more received is a payment to the creditor. */
  static final String FIND_CHANGES =
      """
      insert into placement_change
      with good as (
        select v.row_no, v.file_id, v.claim_id, s.amount, s.paid
        from placement_verdict v join placement_stage s on s.row_no = v.row_no
        where v.status = 'ACCEPTED' and v.claim_id is not null),
      """
          + STANDING
          + """
      select g.row_no, g.file_id, g.claim_id, k.currency, k.issue_date,
        nullif(greatest(m.principal - g.amount, 0), 0), nullif(greatest(g.paid - m.paid, 0), 0)
      from good g join standing m on m.row_no = g.row_no join claim k on k.id = g.claim_id
      where g.amount < m.principal or g.paid > m.paid
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
        join file_party p on p.file_id = v.file_id and p.role = 'DEBTOR'
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

  static final String CHANGE_CLAIMS =
      """
      update claim k set description = coalesce(s.description, k.description),
        document_type = coalesce(s.document_type, k.document_type),
        document_no = coalesce(s.document_no, k.document_no),
        own_fields = case when s.own_fields is null then k.own_fields
          else coalesce(k.own_fields, '{}') || s.own_fields end,
        version = k.version + 1
      from placement_verdict v join placement_stage s on s.row_no = v.row_no
      where v.status = 'ACCEPTED' and k.id = v.claim_id
        and num_nonnulls(s.description, s.document_type, s.document_no, s.own_fields) > 0
      """;

  static final String WITHDRAW_CLAIMS =
      """
      update claim k set withdrawn_on = ?, version = k.version + 1
      from placement_verdict v
      where v.status = 'ACCEPTED' and k.file_id = v.file_id and k.withdrawn_on is null
        and (v.claim_id is null or k.id = v.claim_id)
      """;

  static final String ADD_ROWS =
      """
      insert into placement_row (placement_id, row_no, creditor_id, status, file_id, claim_id, debtor, problems, cells)
      select ?, v.row_no, ?, v.status, case when v.status <> 'REJECTED' then v.file_id end,
        case when v.status <> 'REJECTED' then v.claim_id end,
        case when v.status <> 'REJECTED' then 'MATCHED' end,
        nullif(coalesce(v.problems, '[]') || coalesce(s.problems, '[]') || coalesce(o.problems, '[]'), '[]'),
        case when v.status = 'ACCEPTED' then null else s.cells end
      from placement_verdict v
      join placement_stage s on s.row_no = v.row_no
      left join lateral (
        select jsonb_agg(jsonb_build_object('code', w.code, 'field', w.field, 'warning', true)) as problems
        from file_party p join party y on y.id = p.party_id cross join lateral (values
          ('OTHER_NAME', 'name', lower(y.name) <> lower(s.name)),
          ('OTHER_SIREN', 'siren', y.siren <> s.siren)) w (code, field, differs)
        where p.file_id = v.file_id and p.role = 'DEBTOR' and w.differs) o on v.status = 'ACCEPTED'
      """;

  static final String ADD_AUDIT =
      """
      insert into audit_entry (chain, seq, file_id, creditor_id, actor_id, action, payload, at, hash)
      select 'file:' || v.file_id, 0, v.file_id, ?, ?, ?,
        jsonb_build_object('placement', ?::bigint, 'rows', count(*)), ?, ''
      from placement_verdict v where v.status = 'ACCEPTED' group by v.file_id
      """;

  private AmendmentSql() {}
}
