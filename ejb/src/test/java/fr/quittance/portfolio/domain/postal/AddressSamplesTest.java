package fr.quittance.portfolio.domain.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Addresses as people write them, from a recogniser's own tests. */
class AddressSamplesTest {

  private static JsonNode cases;

  @BeforeAll
  static void read() throws IOException {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(samples != null, "QUITTANCE_SAMPLES is not set: the addresses were not read");
    cases =
        new ObjectMapper()
            .readTree(Path.of(samples, "addresses", "addok-france-cases.json").toFile());
  }

  @Test
  void cedexAndBoxesAreRecognisedAndNothingIsLost() {
    for (JsonNode pair : cases.get("test_clean_query")) {
      String written = pair.get(0).asText();
      PostalAddress address = PostalAddress.of(written);
      String last = address.lines().get(address.lines().size() - 1);
      String digits = written.replaceAll("\\D", "");
      assertThat(String.join("", address.lines()).replaceAll("\\D", ""))
          .as(written)
          .hasSameSizeAs(digits);
      if (written.toUpperCase().contains("CEDEX")) {
        assertThat(last).as(written).matches("\\d{5} .* CEDEX( \\d+)?");
      }
      if (written.matches("(?is).*\\b(b\\.?p\\.?|tsa|cidex)\\b.*")) {
        assertThat(address.lines())
            .as(written)
            .anyMatch(line -> line.matches("(BP|TSA|CIDEX) \\d+"));
      }
      assertThat(address.fits()).as(written).isTrue();
    }
  }

  @Test
  void theStreetIsFoundBehindTheBuilding() {
    for (JsonNode pair : cases.get("test_extract_address")) {
      String street = pair.get(1).asText().replaceAll("\\d{5}.*", "");
      if (street.matches("\\d.*")) {
        HouseNumber number = HouseNumber.of(PostalText.capitals(street)).orElseThrow();
        assertThat(PostalAddress.of(pair.get(0).asText()).lines())
            .as(pair.get(0).asText())
            .anyMatch(
                line ->
                    line.equals(StreetTypes.shorten(number.line())) || line.equals(number.line()));
      }
    }
  }

  @Test
  void ordinalsBelongToTheNumber() {
    for (JsonNode pair : cases.get("test_glue_ordinal")) {
      String written = words(pair.get(0));
      boolean glued = pair.get(1).size() < pair.get(0).size();
      String number =
          HouseNumber.of(PostalText.capitals(written)).map(HouseNumber::text).orElse("");
      assertThat(number.contains(" ")).as(written).isEqualTo(glued);
    }
    for (JsonNode pair : cases.get("test_match_housenumber")) {
      String number = HouseNumber.of(pair.get(0).asText()).map(HouseNumber::text).orElse(null);
      String expected = pair.get(1).isBoolean() ? null : pair.get(1).asText().toUpperCase();
      assertThat(number).as(pair.get(0).asText()).isEqualTo(expected);
    }
  }

  @Test
  void aHouseNumberIsKnownBeforeAnyKindOfStreet() {
    for (JsonNode pair : cases.get("test_flag_housenumber")) {
      String written = words(pair.get(0));
      assertThat(HouseNumber.of(PostalText.capitals(written)).isPresent())
          .as(written)
          .isEqualTo(pair.get(1).asBoolean());
    }
    for (JsonNode pair : cases.get("test_street_type_patterns")) {
      assertThat(StreetTypes.contain(PostalText.capitals(pair.get(0).asText())))
          .as(pair.get(0).asText())
          .isEqualTo(pair.get(1).asBoolean());
    }
  }

  private static String words(JsonNode tokens) {
    return String.join(
        " ", StreamSupport.stream(tokens.spliterator(), false).map(JsonNode::asText).toList());
  }
}
