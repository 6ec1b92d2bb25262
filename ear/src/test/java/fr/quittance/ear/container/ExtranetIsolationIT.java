package fr.quittance.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.CreateUser;
import fr.quittance.identity.Role;
import fr.quittance.identity.UserService;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.SystemCalls;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorService;
import fr.quittance.mandate.MandateService;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.RemittanceKind;
import fr.quittance.mandate.SignMandate;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two creditors at the extranet: each finds its own file there, and the other's does not exist. */
@ContainerTest
class ExtranetIsolationIT {

  private static final String BASE = "http://127.0.0.1:" + System.getProperty("jboss.http.port");
  private static final String PASSWORD = "mot-de-passe-d-essai";

  @Inject private CreditorService creditors;
  @Inject private MandateService mandates;
  @Inject private PlacementService placements;
  @Inject private FileQueries files;
  @Inject private UserService users;
  @Inject private SystemCalls systemCalls;

  private final HttpClient http = HttpClient.newHttpClient();

  /** A creditor with one placed file, and how to sign in as it. */
  private record Placed(String login, String file, String placement) {}

  @Test
  void anothersFileAndPlacementDoNotExist() throws Exception {
    Placed one = systemCalls.call(this::placed);
    Placed two = systemCalls.call(this::placed);
    String cookie = signIn(one.login());

    HttpResponse<String> home = get("/extranet/index.xhtml", cookie);
    assertThat(home.statusCode()).isEqualTo(200);
    HttpResponse<String> own = get("/extranet/file.xhtml?ref=" + one.file(), cookie);
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.body()).contains("Débiteur d’essai");
    assertThat(get("/extranet/placement.xhtml?id=" + one.placement(), cookie).statusCode())
        .isEqualTo(200);

    HttpResponse<String> others = get("/extranet/file.xhtml?ref=" + two.file(), cookie);
    assertThat(others.statusCode()).isEqualTo(404);
    assertThat(others.body()).doesNotContain("Débiteur d’essai");
    assertThat(get("/extranet/placement.xhtml?id=" + two.placement(), cookie).statusCode())
        .isEqualTo(404);
    assertThat(get("/extranet/files.xhtml", cookie).body())
        .contains(one.file())
        .doesNotContain(two.file());
    assertThat(get("/app/portfolio/file.xhtml?ref=" + one.file(), cookie).statusCode())
        .isEqualTo(403);
  }

  private Placed placed() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    CreditorId creditor =
        creditors.register(
            new RegisterCreditor(
                "C-" + tag,
                "Créancier " + tag,
                CreditorKind.COMPANY,
                null,
                null,
                null,
                null,
                null,
                null));
    mandates.sign(new SignMandate("M-" + tag, "C-" + tag, terms()));
    PlacementReport report = place(tag);
    String login = "creditor-" + tag;
    users.create(
        new CreateUser(login, "Essai", null, Role.CREDITOR, creditor.value(), "fr", PASSWORD));
    String file =
        files.slice(new FileFilter("M-" + tag, null, null, null), null, 1).items().get(0).ref();
    return new Placed(login, file, report.id().toString());
  }

  private PlacementReport place(String tag) {
    String csv =
        "debtor_ref;debtor_type;name;claim_ref;due_date;amount\n"
            + "D1;BUSINESS;Débiteur d’essai;F1;2026-01-31;100,00\n";
    try (PlacedFile content =
        PlacedFile.receive(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), csv.length() * 4L)) {
      return placements.place(new PlaceClaims("M-" + tag, content, "essai.csv", "API", null, null));
    }
  }

  private static MandateTerms terms() {
    return new MandateTerms(
        LocalDate.of(2025, 1, 1),
        "Factures",
        "Police d’essai",
        Rate.percent("15"),
        Rate.percent("20"),
        new Remittance(RemittanceKind.NET, 15),
        null,
        List.of(),
        15);
  }

  private String signIn(String login) throws Exception {
    Matcher state =
        Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
            .matcher(get("/login.xhtml", "").body());
    assertThat(state.find()).isTrue();
    String form =
        "signIn=signIn&signIn%3Ago=&signIn%3Alogin="
            + login
            + "&signIn%3Apassword="
            + PASSWORD
            + "&jakarta.faces.ViewState="
            + state.group(1);
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(BASE + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(BASE + path)).header("Cookie", cookie).GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
