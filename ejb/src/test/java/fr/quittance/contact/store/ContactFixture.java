package fr.quittance.contact.store;

import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;

/** A debtor with a file, a phone and an attempt that the gate allowed. */
record ContactFixture(long creditor, long file, long debtor, long attempt, String phone) {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  static ContactFixture create(TestDatabase database) {
    return database.asAgency(ContactFixture::insert);
  }

  private static ContactFixture insert(EntityManager em) {
    String tag = "contact-" + System.nanoTime() + "-" + NUMBERS.incrementAndGet();
    String phone = "+3361" + String.format("%07d", NUMBERS.incrementAndGet());
    long creditor =
        id(
            em,
            "insert into creditor (ref, name, kind, created_at) values (?, 'ACME', 'COMPANY', now()) returning id",
            tag);
    long mandate =
        id(
            em,
            "insert into mandate (ref, creditor_id, vat_rate, created_at) values (?, ?, 20, now()) returning id",
            tag,
            creditor);
    long debtor =
        id(
            em,
            "insert into debtor (match_key) values (sha256(convert_to(?, 'UTF8'))) returning id",
            tag);
    long party =
        id(
            em,
            "insert into party (creditor_id, debtor_id, kind, name, first_name) values (?, ?, 'CONSUMER', 'Durand', 'Zoé') returning id",
            creditor,
            debtor);
    long file =
        id(
            em,
            "insert into case_file (creditor_id, mandate_id, debtor_id, debtor_kind, debtor_ref, currency, opened_on)"
                + " values (?, ?, ?, 'CONSUMER', 'D1', 'EUR', '2026-01-01') returning id",
            creditor,
            mandate,
            debtor);
    id(
        em,
        "insert into file_party (file_id, party_id, creditor_id, role) values (?, ?, ?, 'DEBTOR') returning file_id",
        file,
        party,
        creditor);
    id(
        em,
        "insert into contact_point (party_id, creditor_id, kind, value, source, since)"
            + " values (?, ?, 'PHONE', ?, 'TEST', '2026-01-01') returning id",
        party,
        creditor,
        phone);
    long attempt =
        id(
            em,
            "insert into contact_attempt (file_id, creditor_id, debtor_id, channel, purpose, at, allowed, decision)"
                + " values (?, ?, ?, 'CALL', 'SOLICITATION', now(), true, '{}') returning id",
            file,
            creditor,
            debtor);
    return new ContactFixture(creditor, file, debtor, attempt, phone);
  }

  private static long id(EntityManager em, String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }
}
