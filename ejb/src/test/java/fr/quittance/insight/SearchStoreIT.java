package fr.quittance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.another();
  private static final PlacementDesk DESK = PlacementDesk.open(DATABASE);
  private static final PlacementDesk OTHER = PlacementDesk.open(DATABASE);

  @BeforeAll
  static void place() {
    String header =
        "debtor_ref;debtor_type;name;first_name;siren;phone;email;claim_ref;document_no;due_date;amount\n";
    DATABASE.asAgency(
        em ->
            DESK.place(
                em,
                header
                    + "K1;CONSUMER;Lefèbvre;Zoé;;06 12 34 56 78;zoe.lefebvre@example.org;INV-2026-001;F 77;2026-01-31;1234.56\n"
                    + "K2;CONSUMER;Le Goff;Yann;;07 11 22 33 44;yann@example.org;INV-2026-002;;2026-01-31;80\n"
                    + "K3;BUSINESS;Boulangerie Martin;;552100554;;;INV-2026-003;;2026-01-31;500\n"
                    + "K4;CONSUMER;Martin;Paul;;;;INV-2026-004;;2026-01-31;77\n"
                    + "K5;CONSUMER;Martinet;Luc;;;;INV-2026-005;;2026-01-31;78\n"
                    + "K6;CONSUMER;D’Angélo;Rosa;;;;RX 9;;2026-01-31;79\n"));
    DATABASE.asAgency(
        em ->
            OTHER.place(
                em,
                header
                    + "K1;CONSUMER;Lefebvre;Ines;;06 98 76 54 32;ines@example.org;INV-2026-001;;2026-01-31;1234.56\n"));
  }

  private static List<SearchHit> search(EntityManager em, String typed) {
    return new Wiring(em, LedgerFixture.clock("2026-12-01T10:00:00Z"))
        .with(PhoneNumbers.class, new LibPhoneNumbers())
        .get(SearchQueries.class)
        .search(typed, 20);
  }

  private static List<SearchHit> search(String typed) {
    return DATABASE.asAgency(em -> search(em, typed));
  }

  private static List<String> debtors(String typed) {
    return search(typed).stream().map(SearchHit::debtor).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lefèbvre Zoé", "lefebvre zoe", "ZOE LEFEBVRE", "zoé  lefèb", "LEFEBVRE, Zoe"})
  void accentsCaseOrderAndTheEndOfTheLastWordDoNotMatter(String typed) {
    assertThat(debtors(typed)).containsExactly("Zoé Lefèbvre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lefevbre", "Lefebre", "Lefebbvre", "Lefebvra", "efebvre", "leefèbvre"})
  void oneTypoInANameIsForgiven(String typed) {
    assertThat(debtors(typed)).containsExactlyInAnyOrder("Zoé Lefèbvre", "Ines Lefebvre");
  }

  @Test
  void eachWordMayHaveItsTypo() {
    assertThat(debtors("Boulagerie Matrin")).containsExactly("Boulangerie Martin");
    assertThat(debtors("Boulengerie Marting Paul")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "le goff,Yann Le Goff",
    "legoff,Yann Le Goff",
    "dangelo,Rosa D’Angélo",
    "d'angelo,Rosa D’Angélo"
  })
  void shortParticlesMayBeJoined(String typed, String debtor) {
    assertThat(debtors(typed)).containsExactly(debtor);
  }

  @Test
  void theNameItselfComesBeforeWhatItBegins() {
    List<String> found = debtors("martin");
    assertThat(found).hasSize(3).endsWith("Luc Martinet");
    assertThat(found).contains("Paul Martin", "Boulangerie Martin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "06.12.34.56.78",
        "+33 6 12 34 56 78",
        "0612345687",
        "061234567",
        "06123456789"
      })
  void aPhoneInAnyWritingAndWithOneTypo(String typed) {
    assertOnly(search(typed), SearchKind.PHONE, "+33612345678", "Zoé Lefèbvre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zoe.lefebvre@example.org", "Zoe.Lefebvre@EXAMPLE.org", "zoe.lefbvre@example.org"})
  void anEmail(String typed) {
    assertOnly(search(typed), SearchKind.EMAIL, "zoe.lefebvre@example.org", "Zoé Lefèbvre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"552 100 554", "55210055400013", "552100545"})
  void aCompanyByItsSiren(String typed) {
    assertOnly(search(typed), SearchKind.SIREN, "552100554", "Boulangerie Martin");
  }

  @Test
  void aClaimByReferenceOrDocumentWhateverStandsBetween() {
    assertOnly(search("inv2026 003"), SearchKind.CLAIM, "INV-2026-003", "Boulangerie Martin");
    assertOnly(search("f77"), SearchKind.CLAIM, "F 77", "Zoé Lefèbvre");
    assertOnly(search("rx-9"), SearchKind.CLAIM, "RX 9", "Rosa D’Angélo");
    assertThat(search("INV-2026-00")).hasSize(6).allMatch(hit -> hit.kind() == SearchKind.CLAIM);
    assertThat(search("INV-2062-003")).extracting(SearchHit::text).containsExactly("INV-2026-003");
  }

  @Test
  void anAmountIsThatOfAClaimOrOfABalance() {
    List<SearchHit> hits = search("1 234,56 €");
    assertThat(hits).allMatch(hit -> hit.amount().plain().equals("1234.56"));
    assertThat(hits).allMatch(hit -> hit.label().startsWith("1234.56 EUR · "));
    assertThat(hits).extracting(SearchHit::debtor).contains("Zoé Lefèbvre", "Ines Lefebvre");
    assertThat(hits).extracting(SearchHit::kind).containsOnly(SearchKind.AMOUNT);
  }

  @Test
  void aFileByItsReferenceOrTheCreditorsOwn() {
    String ref = search("lefebvre zoe").get(0).file();
    assertOnly(search(ref.toLowerCase()), SearchKind.FILE, ref, "Zoé Lefèbvre");
    assertThat(search("K3")).extracting(SearchHit::debtor).contains("Boulangerie Martin");
  }

  @Test
  void aCreditorByNameAndAMandateByReference() {
    assertThat(search("test")).filteredOn(hit -> hit.kind() == SearchKind.CREDITOR).hasSize(2);
    String mandate =
        DATABASE.asAgency(
            em ->
                (String)
                    em.createNativeQuery("select ref from mandate where id = ?")
                        .setParameter(1, DESK.mandate().value())
                        .getSingleResult());
    assertThat(search(mandate))
        .filteredOn(hit -> hit.kind() == SearchKind.MANDATE)
        .extracting(SearchHit::id)
        .containsExactly(mandate);
  }

  @Test
  void aCreditorFindsItsOwnAndNothingElse() {
    for (String typed :
        List.of("lefebvre", "lefevbre", "INV-2026-001", "1234,56", "K1", "0612345678", "test")) {
      List<SearchHit> hits = DATABASE.asCreditor(OTHER.creditor().value(), em -> search(em, typed));
      assertThat(hits).as(typed).noneMatch(hit -> "Zoé Lefèbvre".equals(hit.debtor()));
      assertThat(hits).as(typed).hasSizeLessThanOrEqualTo(2);
    }
    assertThat(
            DATABASE.<List<SearchHit>>asCreditor(
                OTHER.creditor().value(), em -> search(em, "lefevbre")))
        .extracting(SearchHit::debtor)
        .containsExactly("Ines Lefebvre");
  }

  @Test
  void wordsFollowTheNameAndGoWithThePerson() {
    DATABASE.doAsAgency(
        em -> {
          em.createNativeQuery("update party set name = 'Quimperlé' where name = 'Martinet'")
              .executeUpdate();
          assertThat(search(em, "quimperle")).hasSize(1);
          assertThat(search(em, "martinet luc")).isEmpty();
          em.createNativeQuery("update party set erased_at = now() where name = 'Quimperlé'")
              .executeUpdate();
          assertThat(search(em, "quimperle")).isEmpty();
          assertThat(
                  em.createNativeQuery(
                          "select count(*) from party_word where word in ('quimperle', 'martinet')")
                      .getSingleResult())
              .isEqualTo(0L);
          em.createNativeQuery(
                  "update party set erased_at = null, name = 'Martinet' where name = 'Quimperlé'")
              .executeUpdate();
        });
  }

  @Test
  void nothingIsFoundForNothing() {
    for (String typed :
        new String[] {null, "", "   ", "\0", "zzzzzzzz", "%", "_", "\\", "'", "é"}) {
      assertThat(search(typed)).as(typed).isEmpty();
    }
  }

  private static void assertOnly(
      List<SearchHit> hits, SearchKind kind, String text, String debtor) {
    assertThat(hits).as(hits.toString()).hasSize(1);
    assertThat(hits.get(0).kind()).isEqualTo(kind);
    assertThat(hits.get(0).text()).isEqualTo(text);
    assertThat(hits.get(0).debtor()).isEqualTo(debtor);
  }
}
