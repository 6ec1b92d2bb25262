package fr.quittance.adapter.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.SmsGateway.Sms;
import fr.quittance.contact.port.Telephony.Dial;
import fr.quittance.kernel.id.MessageId;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real SDK against a server that answers like Twilio. */
class TwilioSmsGatewayTest {

  private static final String SID = "AC00000000000000000000000000000000";
  private static final Sms SMS = new Sms(new MessageId(4711), "+33612345678", "Solde 12,34 €");

  private static WireMockServer twilio;

  @BeforeAll
  static void start() {
    twilio = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    twilio.start();
  }

  @AfterAll
  static void stop() {
    twilio.stop();
  }

  @BeforeEach
  void forget() {
    twilio.resetAll();
  }

  @Test
  void handsTheMessageOverWithOurIdInTheCallback() {
    answers(201, "{\"sid\":\"SM1\",\"status\":\"queued\"}");
    assertThat(gateway("").send(SMS)).isEqualTo(new ProviderAnswer.Accepted("twilio", "SM1"));
    twilio.verify(
        postRequestedFor(urlEqualTo("/2010-04-01/Accounts/" + SID + "/Messages.json"))
            .withBasicAuth(new BasicCredentials(SID, "token"))
            .withFormParam("To", equalTo("+33612345678"))
            .withFormParam("From", equalTo("+33700000000"))
            .withFormParam("Body", equalTo("Solde 12,34 €"))
            .withFormParam(
                "StatusCallback",
                equalTo("https://agency.example/hooks/twilio/message-status?message=4711")));
  }

  @Test
  void reachesServersBelowAPath() {
    answers(201, "{\"sid\":\"SM1\"}");
    gateway("/stub/").send(SMS);
    twilio.verify(
        postRequestedFor(urlEqualTo("/stub/2010-04-01/Accounts/" + SID + "/Messages.json")));
  }

  @Test
  void aRefusalIsFinalAndSaysWhy() {
    answers(400, "{\"code\":21211,\"message\":\"Invalid 'To' Phone Number\",\"status\":400}");
    assertThat(gateway("").send(SMS))
        .isEqualTo(
            new ProviderAnswer.Rejected("twilio", "Twilio 400/21211: Invalid 'To' Phone Number"));
    handedOverOnce();
  }

  @Test
  void busyMayBeTriedAgainAndTheSdkDoesNotDoSoItself() {
    for (int status : new int[] {429, 500, 503}) {
      twilio.resetAll();
      answers(status, "{\"code\":20429,\"message\":\"Busy\",\"status\":" + status + "}");
      assertThat(gateway("").send(SMS)).isInstanceOf(ProviderAnswer.Unavailable.class);
      handedOverOnce();
    }
  }

  @Test
  void aGatewaysErrorLeavesTheFateUnknown() {
    answers(502, "<html>Bad gateway</html>");
    assertThat(gateway("").send(SMS)).isInstanceOf(ProviderAnswer.Unknown.class);
    handedOverOnce();
  }

  @Test
  void noAnswerInTimeLeavesTheFateUnknown() {
    twilio.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(201).withFixedDelay(4000)));
    TwilioSettings impatient = settings(twilio.baseUrl(), "token", Duration.ofSeconds(2));
    assertThat(new TwilioSmsGateway(impatient).send(SMS))
        .isInstanceOf(ProviderAnswer.Unknown.class);
    handedOverOnce();
  }

  @Test
  void aBrokenConnectionLeavesTheFateUnknown() {
    twilio.stubFor(
        post(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertThat(gateway("").send(SMS)).isInstanceOf(ProviderAnswer.Unknown.class);
  }

  @Test
  void aServerThatIsNotThereTookNothing() {
    TwilioSettings nobody = settings("http://127.0.0.1:1", "token");
    assertThat(new TwilioSmsGateway(nobody).send(SMS))
        .isInstanceOf(ProviderAnswer.Unavailable.class);
  }

  @Test
  void aMissingSettingIsNamed() {
    TwilioSettings incomplete = settings(twilio.baseUrl(), null);
    assertThat(new TwilioSmsGateway(incomplete).send(SMS))
        .isEqualTo(
            new ProviderAnswer.Rejected(
                "twilio", "The setting quittance.twilio.auth-token is missing."));
  }

  @Test
  void callsSayTheirWords() {
    answers(201, "{\"sid\":\"CA1\",\"status\":\"queued\"}");
    Dial dial = new Dial(new MessageId(12), "+33612345678", "Bonjour & merci", "fr");
    assertThat(new TwilioTelephony(settings(twilio.baseUrl(), "token")).dial(dial))
        .isEqualTo(new ProviderAnswer.Accepted("twilio", "CA1"));
    twilio.verify(
        postRequestedFor(urlEqualTo("/2010-04-01/Accounts/" + SID + "/Calls.json"))
            .withFormParam("To", equalTo("+33612345678"))
            .withFormParam("Twiml", containing("<Say language=\"fr-FR\">Bonjour &amp; merci</Say>"))
            .withFormParam(
                "StatusCallback",
                equalTo("https://agency.example/hooks/twilio/call-status?message=12")));
  }

  private static void answers(int status, String body) {
    twilio.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status).withBody(body)));
  }

  private static void handedOverOnce() {
    twilio.verify(1, postRequestedFor(anyUrl()));
  }

  private static TwilioSmsGateway gateway(String path) {
    return new TwilioSmsGateway(settings(twilio.baseUrl() + path, "token"));
  }

  private static TwilioSettings settings(String baseUrl, String token) {
    return settings(baseUrl, token, Duration.ofSeconds(30));
  }

  private static TwilioSettings settings(String baseUrl, String token, Duration patience) {
    return new TwilioSettings(
        SID,
        token,
        "+33700000000",
        URI.create(baseUrl),
        "https://agency.example",
        Duration.ofSeconds(5),
        patience);
  }
}
