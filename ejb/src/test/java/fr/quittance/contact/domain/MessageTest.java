package fr.quittance.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageState;
import fr.quittance.kernel.id.FileId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final Message message =
      new Message(
              new WrittenMessage(
                  new FileId(1), Channel.SMS, "REMINDER", "fr", "+336", null, "text", null, null),
              1,
              null,
              NOW)
          .permittedBy(1);

  @Test
  void leavesOnceTheProviderTookIt() {
    message.claim(NOW);
    assertThat(message.due(NOW)).isFalse();
    message.accept("twilio", "SM1", NOW);
    assertThat(message.state()).isEqualTo(MessageState.SENT);
    assertThat(message.sentAt()).isEqualTo(NOW);
  }

  @Test
  void deliveredNeverGoesBack() {
    message.claim(NOW);
    message.confirmDelivered("twilio", "SM1", NOW);
    message.accept("twilio", "SM1", NOW.plusSeconds(1));
    message.confirmTaken("twilio", "SM1", NOW.plusSeconds(2));
    message.confirmLost("twilio", "SM1", "late", NOW.plusSeconds(3));
    assertThat(message.state()).isEqualTo(MessageState.DELIVERED);
    assertThat(message.error()).isNull();
    assertThat(message.sentAt()).isEqualTo(NOW);
  }

  @Test
  void aCallbackSettlesADoubt() {
    message.claim(NOW);
    message.doubt("twilio", "timeout");
    message.confirmTaken("twilio", "SM1", NOW);
    assertThat(message.state()).isEqualTo(MessageState.SENT);
    assertThat(message.error()).isNull();
  }

  @Test
  void whatWasLostStaysLostUntilItArrives() {
    message.claim(NOW);
    message.confirmLost("twilio", "SM1", "error 30003", NOW);
    message.confirmTaken("twilio", "SM1", NOW);
    assertThat(message.state()).isEqualTo(MessageState.FAILED);
    message.confirmDelivered("twilio", "SM1", NOW);
    assertThat(message.state()).isEqualTo(MessageState.DELIVERED);
  }

  @Test
  void aBusyProviderIsAskedLaterEachTimeThenNoMore() {
    Duration pause = Duration.ofSeconds(10);
    for (int n = 1; n < Message.TRIES; n++) {
      message.claim(NOW);
      message.postpone("twilio", "busy", NOW);
      assertThat(message.due(NOW.plus(pause).minusMillis(1))).isFalse();
      assertThat(message.due(NOW.plus(pause))).isTrue();
      pause = pause.multipliedBy(3);
    }
    message.claim(NOW);
    message.postpone("twilio", "busy", NOW);
    assertThat(message.state()).isEqualTo(MessageState.FAILED);
    assertThat(message.error()).isEqualTo("busy");
  }

  @Test
  void aCallbackAboutAnotherIdIsNotMeant() {
    assertThat(message.mayBe("SM1")).isTrue();
    message.accept("twilio", "SM1", NOW);
    assertThat(message.mayBe("SM2")).isFalse();
    assertThat(message.mayBe(null)).isFalse();
  }
}
