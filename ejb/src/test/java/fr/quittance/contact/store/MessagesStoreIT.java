package fr.quittance.contact.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxFilter;
import fr.quittance.contact.domain.Message;
import fr.quittance.contact.domain.WrittenMessage;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on PostgreSQL: nobody hands one over twice. */
class MessagesStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  private final TestDatabase database = TestDatabase.shared();
  private final ContactFixture fixture = ContactFixture.create(database);

  @BeforeEach
  void nothingElseWaits() {
    database.doAsAgency(
        em ->
            em.createNativeQuery("update message set state = 'CANCELLED' where state = 'QUEUED'")
                .executeUpdate());
  }

  @Test
  void manyWorkersTakeEachMessageOnce() throws Exception {
    Set<MessageId> queued = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      queued.add(queue("SMS"));
    }
    ExecutorService workers = Executors.newFixedThreadPool(8);
    List<Future<List<MessageId>>> results = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Callable<List<MessageId>> worker = this::takeAll;
      results.add(workers.submit(worker));
    }
    List<MessageId> taken = new ArrayList<>();
    for (Future<List<MessageId>> result : results) {
      taken.addAll(result.get());
    }
    workers.shutdown();
    assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(queued);
  }

  @Test
  void aMessageThatSomebodyIsAtIsPassedOver() throws Exception {
    MessageId id = queue("SMS");
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<?> holder =
        other.submit(
            () ->
                database.doAsAgency(
                    em -> {
                      new Messages(em).lock(id);
                      held.countDown();
                      await(release);
                    }));
    held.await();
    assertThat(claim(id)).isEmpty();
    release.countDown();
    holder.get();
    other.shutdown();
    assertThat(claim(id)).contains(id);
    assertThat(claim(id)).isEmpty();
  }

  @Test
  void aPostponedMessageWaitsItsTime() {
    MessageId id = queue("SMS");
    claim(id);
    change(id, message -> message.postpone("twilio", "busy", NOW));
    assertThat(next(NOW.plusSeconds(9))).isEmpty();
    assertThat(next(NOW.plusSeconds(10))).contains(id);
  }

  @Test
  void whatWasClaimedAndNeverFinishedIsFound() {
    MessageId id = queue("SMS");
    claim(id);
    assertThat(abandoned(NOW)).doesNotContain(id);
    assertThat(abandoned(NOW.plus(Duration.ofMinutes(1)))).contains(id);
    change(id, message -> message.doubt(null, "server stopped"));
    assertThat(next(NOW.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(abandoned(NOW.plus(Duration.ofMinutes(1)))).doesNotContain(id);
  }

  @Test
  void theOutboxShowsAndFilters() {
    MessageId sms = queue("SMS");
    MessageId mail = queue("EMAIL");
    claim(sms);
    String ref = fileRef();
    Slice<?> first = slice(new OutboxFilter(ref, null, null), null, 1);
    assertThat(first.items()).hasSize(1);
    assertThat(slice(new OutboxFilter(ref, null, null), first.next(), 1).next()).isNull();
    assertThat(slice(new OutboxFilter(ref, Channel.EMAIL, null), null, 10).items()).hasSize(1);
    assertThat(slice(new OutboxFilter(ref, null, MessageState.QUEUED), null, 10).items())
        .as("a message being handed over is still with us")
        .hasSize(2);
    var page =
        database.asAgency(
            em ->
                new Outbox(em)
                    .page(
                        new PageRequest(
                            0, 10, "createdAt", true, Map.of("file", ref, "debtor", "zoé dur"))));
    assertThat(page.total()).isEqualTo(2);
    var sheet = database.asAgency(em -> new Outbox(em).sheet(mail).orElseThrow());
    assertThat(sheet.row().debtor()).isEqualTo("Zoé Durand");
    assertThat(sheet.attempt()).isEqualTo(fixture.attempt());
    assertThat(sheet.body()).isEqualTo("text");
  }

  @Test
  void anotherCreditorSeesNothing() {
    MessageId id = queue("SMS");
    long stranger = ContactFixture.create(database).creditor();
    assertThat(isSeenBy(stranger, id)).isFalse();
    assertThat(isSeenBy(fixture.creditor(), id)).isTrue();
  }

  @Test
  void contactsAreToldNewestFirst() {
    queue("SMS");
    var rows = database.asAgency(em -> new Outcomes(em).latest(new FileId(fixture.file()), 5));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).state()).isEqualTo(MessageState.QUEUED);
    assertThat(rows.get(0).isCallOutcome()).isFalse();
  }

  private boolean isSeenBy(long creditor, MessageId id) {
    return database.asCreditor(creditor, em -> new Outbox(em).sheet(id).isPresent());
  }

  private List<MessageId> takeAll() {
    List<MessageId> taken = new ArrayList<>();
    for (Optional<MessageId> next = next(NOW); next.isPresent(); next = next(NOW)) {
      taken.add(next.get());
    }
    return taken;
  }

  private Optional<MessageId> next(Instant now) {
    return database.asAgency(
        em ->
            new Messages(em)
                .nextClaimable(now)
                .map(
                    message -> {
                      message.claim(NOW);
                      return message.id();
                    }));
  }

  private Optional<MessageId> claim(MessageId id) {
    return database.asAgency(
        em ->
            new Messages(em)
                .claimable(id)
                .map(
                    message -> {
                      message.claim(NOW);
                      return message.id();
                    }));
  }

  private List<MessageId> abandoned(Instant before) {
    return database.asAgency(
        em -> new Messages(em).abandoned(before).stream().map(Message::id).toList());
  }

  private void change(MessageId id, Consumer<Message> change) {
    database.doAsAgency(em -> change.accept(new Messages(em).lock(id).orElseThrow()));
  }

  private Slice<?> slice(OutboxFilter filter, String cursor, int limit) {
    return database.asAgency(em -> new Outbox(em).slice(filter, cursor, limit));
  }

  private String fileRef() {
    return database.asAgency(
        em ->
            (String)
                em.createNativeQuery("select ref from case_file where id = ?")
                    .setParameter(1, fixture.file())
                    .getSingleResult());
  }

  private MessageId queue(String channel) {
    WrittenMessage written =
        new WrittenMessage(
            new FileId(fixture.file()),
            Channel.valueOf(channel),
            "REMINDER",
            "fr",
            fixture.phone(),
            null,
            "text",
            null,
            null);
    return database.asAgency(
        em ->
            new Messages(em)
                .add(
                    new Message(written, fixture.creditor(), null, NOW)
                        .permittedBy(fixture.attempt()))
                .id());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
