package fr.quittance.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.compliance.AgencyRegister;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.LetterRegister;
import fr.quittance.compliance.RegisterLetter;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.AddParty;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.NamePayee;
import fr.quittance.portfolio.PartyIdentity;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartyService;
import fr.quittance.portfolio.PartyTerms;
import fr.quittance.portfolio.PayeeBasis;
import fr.quittance.portfolio.PayeeService;
import fr.quittance.portfolio.store.PeopleDesk;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** To whom a letter goes when somebody stands for the debtor, and whom it says to pay. */
class CuratorCopyStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.another();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** Law, section 8, trap 12. */
  @Test
  void trap12ALetterToAPersonInCuratelleGoesToTheCuratorTooOrNotAtAll() {
    DATABASE.doAsAgency(
        em -> {
          PeopleDesk desk = desk(em);
          PartyId curator = join(desk, PartyRole.PROTECTOR, "CURATELLE");
          assertThatThrownBy(() -> letter(desk)).isInstanceOf(ContactRefused.class);
          desk.address(curator, "1 place Haute", "69001", "Lyon", null);
          letter(desk);
          assertThat(messages(desk).items())
              .filteredOn(row -> row.state() == MessageState.QUEUED)
              .extracting(MessageRow::to)
              .containsExactlyInAnyOrder("12 rue Haute, 69003 Lyon", "1 place Haute, 69001 Lyon");
          assertThat(desk.get(DocumentQueries.class).ofFile(desk.file)).hasSize(2);
        });
  }

  @Test
  void aGuardianReceivesTheLetterInstead() {
    DATABASE.doAsAgency(
        em -> {
          PeopleDesk desk = desk(em);
          PartyId guardian = join(desk, PartyRole.PROTECTOR, "TUTELLE");
          desk.address(guardian, "1 place Haute", "69001", "Lyon", null);
          letter(desk);
          assertThat(messages(desk).items())
              .extracting(MessageRow::to)
              .containsExactly("1 place Haute, 69001 Lyon");
        });
  }

  @Test
  void theMessageNamesWhoMustBePaidOnceTheDebtorHadNotice() {
    DATABASE.doAsAgency(
        em -> {
          PeopleDesk desk = desk(em);
          assertThat(preview(desk)).contains("IBAN : FR7630006000011234567890189");
          desk.get(PayeeService.class)
              .name(
                  new NamePayee(
                      desk.file,
                      null,
                      PayeeBasis.FACTORING,
                      "Factor Essai",
                      "FR1420041010050500013M02606",
                      null,
                      TODAY));
          assertThat(preview(desk))
              .contains("Bénéficiaire : Factor Essai")
              .contains("IBAN : FR1420041010050500013M02606")
              .contains("affacturage, notification du 01/12/2026");
        });
  }

  private static PeopleDesk desk(EntityManager em) {
    em.createNativeQuery(
            "insert into bank_account (iban, kind, declared_at) values"
                + " ('FR7630006000011234567890189', 'CLIENT', now()) on conflict do nothing")
        .executeUpdate();
    em.createNativeQuery(
            "insert into agency (id, name, legal_form, siren, street, postcode, city, phone, email,"
                + " data_protection_email, insurer, insurance_policy, insured_until, client_iban, declared_to,"
                + " declared_on) values (1, 'Agence d''essai', 'SAS', '732829320', '1 rue A', '75001', 'Paris',"
                + " '+33140000000', 'a@exemple.fr', 'dpo@exemple.fr', 'Assureur', 'P1', '2030-12-31',"
                + " 'FR7630006000011234567890189', 'Paris', '2020-01-01') on conflict do nothing")
        .executeUpdate();
    PeopleDesk desk = new PeopleDesk(em);
    desk.wiring.with(AgencyRegister.class, desk.get(AgencyOfLetters.class));
    desk.address(desk.debtor, "12 rue Haute", "69003", "Lyon", null);
    desk.get(LetterRegister.class)
        .registerFirstLetter(
            new RegisterLetter(desk.file, "L-" + desk.file, Instant.parse("2026-11-01T09:00:00Z")));
    return desk;
  }

  private static PartyId join(PeopleDesk desk, PartyRole role, String measure) {
    return desk.get(PartyService.class)
        .add(
            new AddParty(
                desk.file,
                role,
                PartyIdentity.named(DebtorKind.CONSUMER, "Petit", "Luc"),
                PartyTerms.protection(measure, null, null)));
  }

  private static SentMessage letter(PeopleDesk desk) {
    return desk.get(OutboxService.class)
        .enqueue(new SendMessage(desk.file, Channel.LETTER, "REMINDER"));
  }

  private static String preview(PeopleDesk desk) {
    return desk.get(OutboxQueries.class)
        .preview(new SendMessage(desk.file, Channel.EMAIL, "REMINDER"))
        .body();
  }

  private static Page<MessageRow> messages(PeopleDesk desk) {
    String ref =
        desk.em
            .createNativeQuery("select ref from case_file where id = ?")
            .setParameter(1, desk.file.value())
            .getSingleResult()
            .toString();
    return desk.get(OutboxQueries.class)
        .list(PageRequest.of(0, 50).withFilters(Map.of("file", ref)));
  }
}
