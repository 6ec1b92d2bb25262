package fr.quittance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.parse("2026-12-01T10:00:10Z");
  private static final Duration STEP = OneTimeCodes.STEP;

  private final OneTimeCodes codes = new OneTimeCodes();

  /** RFC 6238, appendix B, mode SHA1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void rfc6238AppendixB(long seconds, String code) {
    assertThat(new OneTimeCodes(8).at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
  }

  @Test
  void aPhoneMayBeOneStepLateOrEarlyAndNoMore() {
    long step = NOW.getEpochSecond() / STEP.toSeconds();

    assertThat(codes.step(SECRET, codes.at(SECRET, NOW), NOW)).hasValue(step);
    assertThat(codes.step(SECRET, codes.at(SECRET, NOW.minus(STEP)), NOW)).hasValue(step - 1);
    assertThat(codes.step(SECRET, codes.at(SECRET, NOW.plus(STEP)), NOW)).hasValue(step + 1);
    assertThat(codes.step(SECRET, codes.at(SECRET, NOW.minus(STEP.multipliedBy(2))), NOW))
        .isEmpty();
    assertThat(codes.step(SECRET, codes.at(SECRET, NOW.plus(STEP.multipliedBy(2))), NOW)).isEmpty();
  }

  @Test
  void base32IsWhatRfc4648Says() {
    assertThat(OneTimeCodes.base32("fooba".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("MZXW6YTB");
    assertThat(OneTimeCodes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(OneTimeCodes.base32(new byte[5])).isEqualTo("AAAAAAAA");
  }

  @Test
  void secretsAreLongAndNotTheSame() {
    assertThat(OneTimeCodes.drawSecret()).hasSize(20).isNotEqualTo(OneTimeCodes.drawSecret());
  }

  @Test
  void recoveryCodesAreTenAndReadHoweverTheyAreTyped() {
    String code = RecoveryCodes.draw().get(0);

    assertThat(RecoveryCodes.draw()).hasSize(10).doesNotHaveDuplicates();
    assertThat(code).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    assertThat(RecoveryCodes.sha256(code))
        .isEqualTo(RecoveryCodes.sha256(code.toLowerCase().replace("-", " ")));
  }
}
