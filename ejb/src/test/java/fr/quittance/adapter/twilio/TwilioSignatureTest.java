package fr.quittance.adapter.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwilioSignatureTest {

  private static final String URL = "https://agency.example/hooks/twilio/inbound-sms?a=1";
  // HMAC-SHA1 of the address and the sorted parameters with the key "12345".
  private static final Map<String, String> PARAMETERS = Map.of("Body", "STOP", "From", "+33612");

  @Test
  void aForgedMissingOrUnconfiguredSignatureIsNotGenuine() {
    TwilioSignature signature = new TwilioSignature("12345");
    assertThat(signature.genuine(URL, PARAMETERS, null, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")).isFalse();
    assertThat(signature.genuine(URL, PARAMETERS, null, "")).isFalse();
    assertThat(signature.genuine(URL, PARAMETERS, null, null)).isFalse();
    assertThat(signature.genuine("::", PARAMETERS, null, "x")).isFalse();
    assertThat(new TwilioSignature((String) null).genuine(URL, PARAMETERS, null, "x")).isFalse();
  }

  @Test
  void agreesWithTwiliosOwnVectors() throws IOException {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(samples != null, "QUITTANCE_SAMPLES is not set: Twilio's vectors were not read");
    JsonNode vectors =
        new ObjectMapper()
            .readTree(Files.readString(Path.of(samples, "twilio", "signature-vectors.json")));
    assertThat(vectors).isNotEmpty();
    for (JsonNode vector : vectors) {
      Map<String, String> parameters = new HashMap<>();
      vector
          .get("params")
          .properties()
          .forEach(entry -> parameters.put(entry.getKey(), text(entry.getValue())));
      assertThat(
              new TwilioSignature(text(vector.get("authToken")))
                  .genuine(
                      text(vector.get("url")),
                      parameters,
                      text(vector.get("body")),
                      text(vector.get("signature"))))
          .as(text(vector.get("name")))
          .isEqualTo(vector.get("valid").asBoolean());
    }
  }

  private static String text(JsonNode value) {
    return value.isNull() ? null : value.asText();
  }
}
