package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.compliance.Representative.Effect;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.AddParty;
import fr.quittance.portfolio.ChangeParty;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.EndParty;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyIdentity;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PartyTerms;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesStoreIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final PartyTerms SOLIDARY =
      new PartyTerms(
          GuaranteeKind.SOLIDARY, new BigDecimal("5000.00"), null, null, null, null, null, null);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aGuarantorJoinsWithItsLimitAndTheJournalNamesNobody() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyId id = join(desk, PartyRole.GUARANTOR, "Martin", SOLIDARY);
          PartySheet sheet = desk.sheet(id);
          assertThat(sheet.terms().limit()).isEqualByComparingTo("5000");
          assertThat(sheet.terms().guarantee()).isEqualTo(GuaranteeKind.SOLIDARY);
          assertThat(desk.journal()).contains("PARTY_ADDED");
          List<String> payloads =
              new RowQuery<>(em, "cast(e.payload as text)", "audit_entry e", SqlRow::text)
                  .where("e.file_id = ?", desk.file.value())
                  .list(100);
          assertThat(payloads).noneMatch(payload -> payload.contains("Martin"));
        });
  }

  @Test
  void aChangeOnAnOldFormIsRefused() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyId id = join(desk, PartyRole.CO_DEBTOR, "Martin", PartyTerms.NONE);
          long version = desk.sheet(id).version();
          PartyIdentity married = PartyIdentity.named(DebtorKind.CONSUMER, "Martin-Petit", "Ève");
          ChangeParty change = new ChangeParty(desk.file, id, married, PartyTerms.NONE, version);
          desk.people().change(change);
          assertThat(desk.sheet(id).fullName()).isEqualTo("Ève Martin-Petit");
          assertThatThrownBy(() -> desk.people().change(change))
              .isInstanceOf(OptimisticLockException.class);
        });
  }

  @Test
  void whoLeavesIsKeptButHasNoPartAnyMore() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyId id = join(desk, PartyRole.CO_DEBTOR, "Martin", PartyTerms.NONE);
          desk.people()
              .end(new EndParty(desk.file, id, TODAY.minusDays(1), desk.sheet(id).version()));
          assertThat(desk.get(FileQueries.class).parties(desk.file))
              .extracting(PartySheet::id)
              .containsExactly(desk.debtor);
          assertThat(desk.sheet(id).terms().until()).isEqualTo(TODAY.minusDays(1));
          assertThat(join(desk, PartyRole.GUARANTOR, "Martin", SOLIDARY)).isEqualTo(id);
        });
  }

  @Test
  void theDebtorStaysAndComesAlone() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          assertThatThrownBy(() -> join(desk, PartyRole.DEBTOR, "Martin", PartyTerms.NONE))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("one-debtor"));
          assertThatThrownBy(
                  () -> desk.people().end(new EndParty(desk.file, desk.debtor, TODAY, 0)))
              .isInstanceOf(Problem.class);
        });
  }

  @Test
  void theSameCompanyIsKnownOnceUnderItsCreditor() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyIdentity company =
              new PartyIdentity(
                  DebtorKind.BUSINESS,
                  "Bérénice SARL",
                  null,
                  null,
                  "73282932000074",
                  null,
                  null,
                  null,
                  null);
          AddParty add = new AddParty(desk.file, PartyRole.CO_DEBTOR, company, PartyTerms.NONE);
          PartyId id = desk.people().add(add);
          assertThat(desk.sheet(id).siren()).isEqualTo("732829320");
          assertThatThrownBy(() -> desk.people().add(add))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("party-known"));
        });
  }

  @Test
  void aProtectorStandsForTheDebtorFromTheMeasuresFirstDayToItsLast() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyId tutor =
              join(
                  desk,
                  PartyRole.PROTECTOR,
                  "Petit",
                  PartyTerms.protection("TUTELLE", TODAY, TODAY.plusYears(5)));
          assertThat(desk.sheet(tutor).protection().effect()).isEqualTo(Effect.INSTEAD);
          assertThat(desk.ever().addressee(TODAY.minusDays(1)).orElseThrow().id())
              .isEqualTo(desk.debtor);
          assertThat(desk.ever().addressee(TODAY).orElseThrow().id()).isEqualTo(tutor);
          PartyId lawyer = join(desk, PartyRole.COUNSEL, "Maître Roy", PartyTerms.NONE);
          assertThat(desk.ever().addressee(TODAY).orElseThrow().id()).isEqualTo(lawyer);
          assertThat(
                  desk.get(FileQueries.class)
                      .contactSubject(desk.file)
                      .person()
                      .represented(Effect.INSTEAD, TODAY))
              .hasSize(1);
        });
  }

  @Test
  void whoIsLimitedToTheMandateOfTheFileMayWorkOnItsPeople() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          em.createNativeQuery("select set_config('quittance.mandates', ?, true)")
              .setParameter(1, "{" + desk.ledger.mandate + "}")
              .getSingleResult();
          PartyId id = join(desk, PartyRole.CO_DEBTOR, "Martin", PartyTerms.NONE);
          desk.address(id, "12 rue Haute", "69003", "Lyon", null);
          assertThat(desk.sheet(id).contactPoints()).hasSize(1);
        });
  }

  @Test
  void aDeathIsToldToTheGate() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PartyIdentity died =
              new PartyIdentity(
                  DebtorKind.CONSUMER,
                  "Durand",
                  "Zoé",
                  null,
                  null,
                  LocalDate.of(1950, 5, 1),
                  TODAY,
                  "fr",
                  null);
          desk.people()
              .change(
                  new ChangeParty(
                      desk.file,
                      desk.debtor,
                      died,
                      PartyTerms.NONE,
                      desk.sheet(desk.debtor).version()));
          assertThat(desk.get(FileQueries.class).contactSubject(desk.file).person().deceasedOn())
              .isEqualTo(TODAY);
        });
  }

  private static PartyId join(PeopleDesk desk, PartyRole role, String name, PartyTerms terms) {
    return desk.people()
        .add(
            new AddParty(
                desk.file, role, PartyIdentity.named(DebtorKind.CONSUMER, name, null), terms));
  }
}
