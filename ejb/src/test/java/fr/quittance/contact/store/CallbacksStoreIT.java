package fr.quittance.contact.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.contact.CallbackKind;
import fr.quittance.contact.domain.Callback;
import fr.quittance.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallbacksStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void keptAsItCameAndAppliedOnce() {
    Callback callback =
        Callback.of(
            "twilio",
            CallbackKind.INBOUND_SMS,
            null,
            Map.of("MessageSid", "SM-in-1", "Body", "l'été 🙂\u0000 \"{}\""));
    long id = database.asAgency(em -> new Callbacks(em).add(callback, NOW));
    database.doAsAgency(
        em -> {
          Callbacks callbacks = new Callbacks(em);
          assertThat(callbacks.pending(id)).contains(callback);
          assertThat(callbacks.forgotten(NOW.plusSeconds(1))).contains(id);
          assertThat(callbacks.appliedBefore(callback)).isFalse();
          callbacks.applied(id, NOW, null);
        });
    database.doAsAgency(
        em -> {
          Callbacks callbacks = new Callbacks(em);
          assertThat(callbacks.pending(id)).isEmpty();
          assertThat(callbacks.forgotten(NOW.plusSeconds(1))).doesNotContain(id);
          assertThat(callbacks.appliedBefore(callback)).isTrue();
        });
  }

  @Test
  void whoseNumberItIs() {
    ContactFixture fixture = ContactFixture.create(database);
    assertThat(database.<Object>asAgency(em -> new Callbacks(em).filesOfPhone(fixture.phone())))
        .isEqualTo(List.of(fixture.file()));
    assertThat(database.<Object>asAgency(em -> new Callbacks(em).filesOfPhone("+33600000000")))
        .isEqualTo(List.of());
  }
}
