package fr.quittance.bench;

import fr.quittance.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A million files made of SQL, without a service: people and companies whose names are as unevenly
 * spread as real ones, each with a telephone, an e-mail, a claim and a balance. A fifth has one of
 * fifty common surnames, the others one of 27,000.
 */
final class SearchPortfolio {

  static final int FILES = 1_000_000;
  static final long FIRST = 10_000_000;

  private static final String SURNAMES =
      "array['Martin','Bernard','Thomas','Petit','Robert','Richard','Durand','Dubois','Moreau','Laurent',"
          + "'Simon','Michel','Lefèbvre','Leroy','Roux','David','Bertrand','Morel','Fournier','Girard',"
          + "'Bonnet','Dupont','Lambert','Fontaine','Rousseau','Vincent','Müller','Lefèvre','Faure','André',"
          + "'Mercier','Blanc','Guérin','Boyer','Garnier','Chevalier','François','Legrand','Gauthier',"
          + "'Garcia','Perrin','Robin','Clément','Morin','Nicolas','Henry','Roussel','Mathieu','Gautier',"
          + "'Masson']";
  private static final String BEGINNINGS =
      "array['Ba','Be','Bou','Bra','Ca','Che','Cou','Da','De','Du','Fa','Fé','Ga','Gui','Ha','Jo','La',"
          + "'Le','Ma','Mo','Na','Pa','Pé','Ra','Ro','Sa','Ta','Val','Vi','Za']";
  private static final String MIDDLES =
      "array['ba','ci','da','fé','gi','la','lé','li','lo','ma','mi','na','né','ni','pa','pi','ra','ri',"
          + "'ro','sé','si','ta','ti','va','vi','ssa','tte','rra','lli','nno']";
  private static final String ENDINGS =
      "array['rd','t','n','ux','ault','et','ot','in','on','el','er','ier','eau','ac','as','ent','is','al',"
          + "'ard','and','ez','iez','ou','y','son','lin','net','nard','bert','mont']";
  private static final String FIRST_NAMES =
      "array['Jean','Marie','Pierre','Michel','Anne','André','Philippe','Nathalie','Isabelle','Alain',"
          + "'Sylvie','Patrick','Catherine','Nicolas','Christophe','Martine','Françoise','Christine',"
          + "'Sébastien','Stéphane','Céline','Julien','Valérie','Sandrine','Frédéric','Éric','Véronique',"
          + "'Laurent','Sophie','Thomas','Aurélie','Émilie','Élodie','Kevin','Léa','Hélène','Zoé','Inès',"
          + "'Chloé','Noé']";
  private static final String TRADES =
      "array['BOULANGERIE','GARAGE','SARL','TRANSPORTS','PHARMACIE','CAFÉ']";

  private static final String[] STATEMENTS = {
    "set session_replication_role = replica",
    "insert into creditor (id, ref, name, kind, created_at) select 1000 + c, 'CB' || c, 'Créancier '"
        + " || c, 'COMPANY', now() from generate_series(1, 20) c",
    "insert into mandate (id, ref, creditor_id, vat_rate, created_at) select 1000 + c, 'MB' || c,"
        + " 1000 + c, 20, now() from generate_series(1, 20) c",
    "create temp table person as select n, 1001 + n % 20 as creditor, n % 5 < 2 as business,"
        + (" case when h % 5 = 0 then (" + SURNAMES + ")[1 + i % 50]")
        + (" else (" + BEGINNINGS + ")[1 + i % 30] || (" + MIDDLES + ")[1 + j % 30]")
        + (" || (" + ENDINGS + ")[1 + h / 5 % 30] end as name,")
        + (" (" + FIRST_NAMES + ")[1 + j / 30 % 40] as first_name,")
        + (" (" + TRADES + ")[1 + i / 50 % 6] as trade")
        + " from (select n, abs(hashint8(n)) as h, abs(hashint8(n + 7000000)) as i,"
        + (" abs(hashint8(n + 90000000)) as j from generate_series(1, " + FILES + ") n) x"),
    "insert into debtor (id, match_key) select " + FIRST + " + n, int8send(n) from person",
    "insert into party (id, creditor_id, debtor_id, kind, name, first_name, siren)"
        + (" select " + FIRST + " + n, creditor, " + FIRST + " + n,")
        + " case when business then 'BUSINESS' else 'CONSUMER' end,"
        + " case when business then trade || ' ' || upper(name) else name end,"
        + " case when not business then first_name end,"
        + " case when business then (300000000 + n)::text end from person",
    "insert into contact_point (party_id, creditor_id, kind, value, source, since)"
        + (" select " + FIRST + " + n, creditor, k.kind, k.value, 'PLACEMENT', '2026-01-01'")
        + " from person cross join lateral (values ('PHONE', '+336' || lpad(n::text, 8, '0')),"
        + " ('EMAIL', 'debtor' || n || '@example.com')) k (kind, value)",
    "insert into case_file (id, ref, creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref,"
        + (" currency, opened_on) select " + FIRST + " + n, file_ref(n), creditor, creditor, ")
        + (FIRST
            + " + n, case when business then 'BUSINESS' else 'CONSUMER' end, 'CLI' || n, 'EUR',")
        + " '2026-01-01' from person",
    "insert into file_party (file_id, party_id, creditor_id, role) select "
        + (FIRST + " + n, " + FIRST + " + n, creditor, 'DEBTOR' from person"),
    "insert into claim (file_id, mandate_id, creditor_id, claim_ref, due_date, amount, currency)"
        + (" select " + FIRST + " + n, creditor, creditor, 'INV-' || n, '2026-01-01',")
        + " n * 7919::bigint % 500000 / 100.0 + 1, 'EUR' from person",
    "insert into file_balance (file_id, creditor_id, placed, paid, total, principal, interest,"
        + " indemnity, costs, credit, provisional, as_of) select file_id, creditor_id, amount, 0,"
        + " amount + 40, amount, 0, 40, 0, 0, false, '2026-01-01' from claim",
    "insert into party_word (party_id, word, creditor_id) select p.id, w, p.creditor_id from party p,"
        + " party_words(p.first_name, p.name) w",
    "vacuum analyze"
  };

  private SearchPortfolio() {}

  static void fill(TestDatabase database) throws SQLException {
    try (Connection connection = database.connectAsAdmin();
        Statement statement = connection.createStatement()) {
      for (String sql : STATEMENTS) {
        statement.execute(sql);
      }
    }
  }
}
