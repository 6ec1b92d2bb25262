package fr.quittance.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Map<String, String> REMOTE =
      Map.of(
          "quittance.db.url", "jdbc:postgresql://192.0.2.7:5433/agency",
          "quittance.db.user", "owner",
          "quittance.db.password", "s3cret");

  @Test
  void withoutAnySettingTheDemoRunsOnLoopback() {
    Settings settings = of(Map.of());
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.bind()).isEqualTo("127.0.0.1");
    assertThat(settings.data()).isEqualTo("demo");
    assertThat(settings.heap()).isEqualTo("1g");
    assertThat(settings.directory()).isEqualTo(Path.of("var").toAbsolutePath());
    assertThat(settings.externalDatabase()).isEmpty();
    settings.refuseExposedDemo();
  }

  @Test
  void aPropertyWinsOverTheEnvironment() {
    Map<String, String> environment =
        Map.of("QUITTANCE_PORT", "9001", "QUITTANCE_TWILIO_ACCOUNT_SID", "AC1");
    assertThat(new Settings(Map.of(), environment).port()).isEqualTo(9001);
    assertThat(new Settings(Map.of("quittance.port", "9002"), environment).port()).isEqualTo(9002);
    assertThat(new Settings(Map.of(), environment).get("twilio.account-sid")).contains("AC1");
  }

  @Test
  void aBlankValueCountsAsAbsent() {
    assertThat(of(Map.of("quittance.port", "  ")).port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1", "80 80"})
  void anImpossiblePortIsRefusedByName(String port) {
    assertThatThrownBy(() -> of(Map.of("quittance.port", port)).port())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("quittance.port")
        .hasMessageContaining(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "empty", "load:1", "load:100000"})
  void theKindsOfDataAreTaken(String data) {
    assertThat(of(Map.of("quittance.data", data)).data()).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"load", "load:0", "load:-3", "load:many", "DEMO", "none"})
  void otherDataIsRefused(String data) {
    assertThatThrownBy(() -> of(Map.of("quittance.data", data)).data())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("demo, empty or load:N");
  }

  @Test
  void anExternalDatabaseNeedsUserAndPassword() {
    Map<String, String> url = Map.of("quittance.db.url", "jdbc:postgresql://localhost/agency");
    assertThatThrownBy(() -> of(url).externalDatabase())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("quittance.db.user");
    assertThatThrownBy(() -> of(Map.of("quittance.db.url", "postgres://x")).externalDatabase())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("jdbc:postgresql://");
    assertThat(of(REMOTE).externalDatabase().orElseThrow().hosts()).containsExactly("192.0.2.7");
  }

  @Test
  void publishedPasswordsNeverReachAnotherMachine() {
    assertThatThrownBy(() -> of(REMOTE).refuseExposedDemo())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("external database (192.0.2.7)");
    assertThatThrownBy(() -> of(Map.of("quittance.bind", "0.0.0.0")).refuseExposedDemo())
        .isInstanceOf(LaunchProblem.class)
        .hasMessageContaining("0.0.0.0");
    assertThatThrownBy(
            () ->
                of(Map.of("quittance.bind", "192.0.2.1", "quittance.data", "load:9"))
                    .refuseExposedDemo())
        .isInstanceOf(LaunchProblem.class);
    of(Map.of("quittance.bind", "0.0.0.0", "quittance.data", "empty")).refuseExposedDemo();
  }

  @Test
  void secretsTravelByEnvironmentAndNothingElseDoes() {
    Settings settings =
        of(
            Map.of(
                "quittance.twilio.auth-token", "t",
                "quittance.mail.password", "p",
                "quittance.sftp.private-key", "k",
                "quittance.twilio.from", "+33100000000",
                "java.home", "/java"));
    assertThat(settings.publicProperties()).containsOnlyKeys("quittance.twilio.from");
    assertThat(settings.secretEnvironment())
        .containsOnly(
            Map.entry("QUITTANCE_TWILIO_AUTH_TOKEN", "t"),
            Map.entry("QUITTANCE_MAIL_PASSWORD", "p"),
            Map.entry("QUITTANCE_SFTP_PRIVATE_KEY", "k"));
  }

  private static Settings of(Map<String, String> properties) {
    return new Settings(properties, Map.of());
  }
}
