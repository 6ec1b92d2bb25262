package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.AddContactPoint;
import fr.quittance.portfolio.AddedPoint;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.ContactSource;
import fr.quittance.portfolio.EndContactPoint;
import fr.quittance.portfolio.JudgeContactPoint;
import fr.quittance.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactPointsStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aNumberFollowsThePlanOfWhereItsOwnerLives() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          desk.address(desk.debtor, "3 rue de Paris", "97400", "Saint-Denis", null);
          AddedPoint added = phone(desk, "0692 12 34 56");
          assertThat(added.quality()).isEqualTo(ContactPointQuality.UNVERIFIED);
          assertThat(point(desk, added.id()).value()).isEqualTo("+262692123456");
          assertThat(desk.sheet(desk.debtor).zone().getId()).isEqualTo("Indian/Reunion");
        });
  }

  @Test
  void exampleMobilesOfManyCountriesAreReadInTheirOwnPlan() throws IOException {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(samples != null, "QUITTANCE_SAMPLES is not set: the example mobiles were not read");
    JsonNode mobiles =
        new ObjectMapper().readTree(Path.of(samples, "phones", "example-mobiles.json").toFile());
    database.doAsAgency(
        em -> {
          for (Map.Entry<String, JsonNode> mobile : mobiles.properties()) {
            PeopleDesk desk = new PeopleDesk(em);
            desk.address(desk.debtor, "1 rue Haute", "99999", "Ville", mobile.getKey());
            AddedPoint added = phone(desk, mobile.getValue().asText());
            assertThat(added.doubtful()).as(mobile.getKey()).isFalse();
            assertThat(point(desk, added.id()).value()).startsWith("+");
          }
        });
  }

  @Test
  void aDoubtfulValueIsKeptAsItWasTypedWithAWarning() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          AddedPoint number = phone(desk, "12 ?");
          assertThat(number.doubtful()).isTrue();
          assertThat(point(desk, number.id()).value()).isEqualTo("12 ?");
          AddedPoint mail =
              desk.points()
                  .add(
                      AddContactPoint.email(
                          desk.file, desk.debtor, "zoe@localhost", ContactSource.DEBTOR));
          assertThat(mail.doubtful()).isTrue();
        });
  }

  @Test
  void theSameNumberInAnotherWritingIsKnownAlready() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long id = phone(desk, "06 12 34 56 78").id();
          assertThatThrownBy(() -> phone(desk, "+33 6 12.34.56.78"))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("point-known"));
          desk.points().end(new EndContactPoint(desk.file, id, null));
          assertThat(point(desk, id).usable()).isFalse();
          assertThat(phone(desk, "0612345678").id()).isEqualTo(id);
          assertThat(point(desk, id).usable()).isTrue();
        });
  }

  @Test
  void thePreferredOneIsUsedFirstUntilItIsBad() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long first = phone(desk, "0612345678").id();
          long second = phone(desk, "0687654321").id();
          desk.points()
              .judge(new JudgeContactPoint(desk.file, first, ContactPointQuality.VERIFIED, null));
          assertThat(best(desk)).isEqualTo(first);
          desk.points().prefer(desk.file, second);
          assertThat(best(desk)).isEqualTo(second);
          desk.points()
              .judge(new JudgeContactPoint(desk.file, second, ContactPointQuality.BAD, null));
          assertThat(best(desk)).isEqualTo(first);
          assertThatThrownBy(() -> desk.points().prefer(desk.file, second))
              .isInstanceOf(Problem.class);
          assertThat(desk.journal())
              .contains("CONTACT_POINT_ADDED", "CONTACT_POINT_BAD", "CONTACT_POINT_PREFERRED");
        });
  }

  @Test
  void aPointOfAnotherFileDoesNotExistHere() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long elsewhere = phone(new PeopleDesk(em), "0612345678").id();
          assertThatThrownBy(() -> desk.points().prefer(desk.file, elsewhere))
              .isInstanceOf(Problem.class);
        });
  }

  private static AddedPoint phone(PeopleDesk desk, String number) {
    return desk.points()
        .add(AddContactPoint.phone(desk.file, desk.debtor, number, ContactSource.DEBTOR));
  }

  private static ContactPoint point(PeopleDesk desk, long id) {
    return desk.sheet(desk.debtor).contactPoints().stream()
        .filter(point -> point.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static long best(PeopleDesk desk) {
    return desk.sheet(desk.debtor).contactPoint(ContactPointKind.PHONE).orElseThrow().id();
  }
}
