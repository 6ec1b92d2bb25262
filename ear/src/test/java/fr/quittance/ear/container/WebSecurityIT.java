package fr.quittance.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.CreateUser;
import fr.quittance.identity.IssueToken;
import fr.quittance.identity.Role;
import fr.quittance.identity.TokenService;
import fr.quittance.identity.UserService;
import fr.quittance.kernel.SystemCalls;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Doors and keys, over HTTP. */
@ContainerTest
class WebSecurityIT {

  private static final String BASE = "http://127.0.0.1:" + System.getProperty("jboss.http.port");
  private static final Instant IN_AN_AGE = Instant.parse("2099-12-31T23:00:00Z");
  private static final String PASSWORD = "un mot de passe pour essayer";

  private static final List<String> OTHER_ADDRESSES =
      List.of(
          "/app/index.xhtml",
          "/app/identity/users.xhtml",
          "/extranet/index.xhtml",
          "/anything",
          "/WEB-INF/web.xml",
          "/resources/quittance/quittance.css");

  @Inject private UserService users;
  @Inject private TokenService tokens;
  @Inject private SystemCalls systemCalls;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void withoutATokenTheApiAnswers401AndSetsNoCookie() throws Exception {
    HttpResponse<String> answer = send(request("/api/v1/creditors").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(isBearer());
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(isProblem());
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aTokenOfNobodyIs401AndARoleWithoutThePermissionIs403() throws Exception {
    String token = tokenOf(Role.COLLECTOR);

    assertThat(send(request("/api/v1/clock").header("Authorization", "Bearer no")).statusCode())
        .isEqualTo(401);
    HttpResponse<String> refused =
        send(
            request("/api/v1/creditors")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(creditor("X-1"))));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aRepeatedCommandGivesItsFirstAnswerAgain() throws Exception {
    String token = tokenOf(Role.AGENCY_API);
    String key = UUID.randomUUID().toString();
    String body = creditor("IDEM-" + key.substring(0, 8));

    HttpResponse<String> first = post(token, key, body);
    HttpResponse<String> again = post(token, key, body);
    HttpResponse<String> other = post(token, key, body.replace("Essai", "Autre"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("/problems/idempotency-key-reused");
    assertThat(post(token, UUID.randomUUID().toString(), body).statusCode()).isEqualTo(409);
  }

  @Test
  void aRefusedCommandMayBeTriedAgainUnderItsKey() throws Exception {
    String token = tokenOf(Role.AGENCY_API);
    String key = UUID.randomUUID().toString();

    assertThat(post(token, key, "{\"name\":").statusCode()).isEqualTo(400);
    assertThat(post(token, key, creditor("AGAIN-" + key.substring(0, 8))).statusCode())
        .isEqualTo(201);
  }

  @Test
  void oneOfManyAtOnceTakesEffect() throws Exception {
    String token = tokenOf(Role.AGENCY_API);
    String key = UUID.randomUUID().toString();
    String body = creditor("MANY-" + key.substring(0, 8));
    HttpRequest request = command(token, key, body);

    var answers =
        java.util.stream.IntStream.range(0, 6)
            .mapToObj(i -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
            .toList();
    var statuses =
        answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).toList();

    assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
    assertThat(post(token, key, body).statusCode()).isEqualTo(201);
  }

  @Test
  void everyOtherAddressAsksToSignIn() throws Exception {
    for (String path : OTHER_ADDRESSES) {
      HttpResponse<String> answer = send(request(path).GET());

      assertThat(answer.statusCode()).as(path).isIn(302, 404);
      if (answer.statusCode() == 302) {
        assertThat(answer.headers().firstValue("Location").orElseThrow())
            .as(path)
            .contains("/login.xhtml");
      }
    }
  }

  @Test
  void anExpiredFormIsLedToSignInAndBack() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/app/identity/userEdit.xhtml")
                .header("Faces-Request", "partial/ajax")
                .header("Referer", BASE + "/app/identity/userEdit.xhtml?id=7")
                .POST(HttpRequest.BodyPublishers.ofString("a=b")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<partial-response><redirect")
        .contains("from=%2Fapp%2Fidentity%2FuserEdit.xhtml%3Fid%3D7");
  }

  @Test
  void signingInGivesASafeCookieAndLandsWhereTheRoleBelongs() throws Exception {
    String login = newUser(Role.COLLECTOR);

    HttpResponse<String> answer = signIn(login, PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/app/index.xhtml");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").startsWith("QUITTANCE=");
    HttpResponse<String> refused =
        send(request("/app/identity/users.xhtml").header("Cookie", cookie.split(";")[0]).GET());
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  @Test
  void theApiDescribesItself() throws Exception {
    HttpResponse<String> answer = send(request("/api/v1/openapi").GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"openapi\"", "/creditors");
  }

  @Test
  void whatTheApiDoesNotKnowIsAProblemDocument() throws Exception {
    String token = tokenOf(Role.AGENCY_API);
    HttpResponse<String> answer =
        send(request("/api/v1/nothing").header("Authorization", "Bearer " + token).GET());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(isProblem());
  }

  private HttpResponse<String> signIn(String login, String password) throws Exception {
    HttpResponse<String> page = send(request("/login.xhtml").GET());
    Matcher state =
        Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
            .matcher(page.body());
    assertThat(state.find()).isTrue();
    String form =
        "signIn=signIn&signIn%3Ago=&signIn%3Alogin="
            + login
            + "&signIn%3Apassword="
            + password.replace(' ', '+')
            + "&jakarta.faces.ViewState="
            + state.group(1);
    return send(
        request("/login.xhtml")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private String newUser(Role role) {
    String login = "it-" + UUID.randomUUID();
    systemCalls.call(
        () -> users.create(new CreateUser(login, "Essai", null, role, null, "fr", PASSWORD)));
    return login;
  }

  private String tokenOf(Role role) {
    String login = newUser(role);
    return systemCalls.call(
        () -> tokens.issue(new IssueToken(login, "test", IN_AN_AGE, Set.of(), null)));
  }

  private HttpResponse<String> post(String token, String key, String body) throws Exception {
    return http.send(command(token, key, body), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest command(String token, String key, String body) {
    return request("/api/v1/creditors")
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static String creditor(String ref) {
    return "{\"ref\":\"%s\",\"name\":\"Essai SARL\",\"kind\":\"COMPANY\",\"siren\":\"732829320\"}"
        .formatted(ref);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static java.util.function.Consumer<String> isBearer() {
    return value -> assertThat(value).startsWith("Bearer");
  }

  private static java.util.function.Consumer<String> isProblem() {
    return value -> assertThat(value).startsWith("application/problem+json");
  }
}
