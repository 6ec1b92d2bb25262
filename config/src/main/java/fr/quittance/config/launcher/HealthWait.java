package fr.quittance.config.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Waits until the application says that it can work, and passes on what it says meanwhile. */
final class HealthWait {

  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpRequest request;
  private final Consumer<String> say;
  private String lastDetail = "";

  HealthWait(String baseUrl, Consumer<String> say) {
    this.request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1/health")).timeout(ANSWER).build();
    this.say = say;
  }

  /**
   * Returns when the application is up, or when it is no longer worth waiting.
   *
   * @param worthWaiting asked before each question
   * @return true when it is up
   */
  boolean until(BooleanSupplier worthWaiting) throws InterruptedException {
    long silentSince = System.nanoTime();
    while (worthWaiting.getAsBoolean()) {
      Answer answer = ask();
      if (answer.up()) {
        return true;
      }
      if (answer.progressed(lastDetail)) {
        lastDetail = answer.detail();
        say.accept(lastDetail);
        silentSince = System.nanoTime();
      }
      if (System.nanoTime() - silentSince > SILENCE.toNanos()) {
        throw new LaunchProblem(
            "The application gave no sign of progress for " + SILENCE.toMinutes() + " minutes.");
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return false;
  }

  private Answer ask() throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = mapper.readTree(response.body());
      boolean up = response.statusCode() == 200 && body.path("status").asText().equals("UP");
      return new Answer(up, body.path("detail").asText());
    } catch (IOException e) {
      // not listening yet, or a page that is not ours yet
      return new Answer(false, "");
    }
  }

  private record Answer(boolean up, String detail) {

    boolean progressed(String before) {
      return !detail.isEmpty() && !detail.equals(before);
    }
  }
}
