-- Search from every screen. Row policies bind whoever asks, and PostgreSQL checks them before any
-- condition that might give a hidden row away: under a policy it serves a search from an index only
-- through comparisons known to be leakproof. Those of text and bigint are; trigrams, text search, numeric
-- and every function of a column are not. So what is searched lies in plain columns of these two types,
-- and a typo is looked up as the list of its neighbours.

-- The words of a text as they are compared, in their order: no accents, case or punctuation, at most
-- thirty. A text of nothing but punctuation is one word.
create function search_words(written text) returns text[] language plpgsql immutable parallel safe as $$
declare
  plain text := written;
  words text[];
begin
  if octet_length(plain) <> char_length(plain) then
    plain := unaccent(normalize(plain, NFKC));
  end if;
  words := array_remove(string_to_array(regexp_replace(lower(plain),
    '[\x01-\x2f\x3a-\x60\x7b-\xbf\u2000-\u206f\u3000\ufeff]+', ' ', 'g'), ' '), '');
  if words = '{}' and written ~ '\S' then
    words := array[regexp_replace(written, '\s', '', 'g')];
  end if;
  return words[1:30];
end $$;

-- The form in which references are compared: capitals, nothing between them.
create function search_key(written text) returns text language sql immutable parallel safe as $$
  select translate(upper(written), E' \u00a0\u202f\t-_/\\.,:;#''"()°', '')
$$;

-- The words of the names of people and companies. Without a foreign key, which would cost a placement more
-- than the words themselves: triggers keep it in step, deletion and erasure included.
create table party_word (
  party_id bigint not null,
  word text collate "C" not null,
  creditor_id bigint not null,
  primary key (party_id, word)
);
create index on party_word (word, party_id) include (creditor_id);
select isolate_by_creditor('party_word');
-- Like the person himself, his words are written before the file that he is on.
drop policy within_mandates on party_word;
select limit_to_mandates('party_word', 'sees_party(party_id)', 'select');
grant select, insert, delete on party_word to ${appRole};

-- A short word is also kept together with the next one: Le Goff and Legoff, D'Angelo and Dangelo.
create function party_words(first_name text, name text) returns setof text
language sql immutable parallel safe rows 3 as $$
  with said as materialized (select search_words(first_name) || search_words(name) as words)
  select left(w, 64) from said, unnest(words) w
  union
  select left(words[i] || words[i + 1], 64) from said, generate_series(1, cardinality(words) - 1) i
  where char_length(words[i]) <= 3
$$;

create function party_words_added() returns trigger language plpgsql as $$
begin
  insert into party_word (party_id, word, creditor_id)
  select n.id, w, n.creditor_id from new_party n, party_words(n.first_name, n.name) w
  where n.erased_at is null;
  return null;
end $$;
create function party_words_changed() returns trigger language plpgsql as $$
begin
  delete from party_word where party_id in (select n.id from new_party n join old_party o on o.id = n.id
    where (n.name, n.first_name, n.creditor_id, n.erased_at)
      is distinct from (o.name, o.first_name, o.creditor_id, o.erased_at));
  insert into party_word (party_id, word, creditor_id)
  select n.id, w, n.creditor_id from new_party n, party_words(n.first_name, n.name) w
  where n.erased_at is null and not exists (select 1 from party_word p where p.party_id = n.id);
  return null;
end $$;
create function party_words_removed() returns trigger language plpgsql as $$
begin
  delete from party_word where party_id in (select id from old_party);
  return null;
end $$;
create trigger party_words_added after insert on party
  referencing new table as new_party for each statement execute function party_words_added();
create trigger party_words_changed after update on party
  referencing old table as old_party new table as new_party for each statement execute function party_words_changed();
create trigger party_words_removed after delete on party
  referencing old table as old_party for each statement execute function party_words_removed();

select set_config('quittance.scope', 'agency', true);
insert into party_word (party_id, word, creditor_id)
select p.id, w, p.creditor_id from party p, party_words(p.first_name, p.name) w where p.erased_at is null;

create index on party (siren) where siren is not null;
-- No row policy lets a trigram index serve anybody but the owner of a table.
drop index party_lower_idx;

alter table claim
  add column ref_key text collate "C" generated always as (search_key(claim_ref)) stored,
  add column document_key text collate "C"
    generated always as (nullif(search_key(document_no), search_key(claim_ref))) stored,
  add column amount_cents bigint generated always as ((amount * 100)::bigint) stored;
create index on claim (ref_key);
create index on claim (document_key) where document_key is not null;
create index on claim (amount_cents);

alter table case_file
  add column debtor_ref_key text collate "C" generated always as (search_key(debtor_ref)) stored;
create index on case_file (debtor_ref_key);

alter table file_balance
  add column total_cents bigint generated always as ((total * 100)::bigint) stored;
create index on file_balance (total_cents);

create index on bank_line_text (counterparty_iban) where counterparty_iban is not null;
