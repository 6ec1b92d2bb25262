package fr.quittance.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.quittance.ear.Api;
import fr.quittance.ear.RunningQuittance;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A day of the agency, through the screens, as the people concerned; the clock shows a working
 * morning.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgencyDayIT {

  private static final String MORNING = "2026-12-01T10:20:00+01:00";
  private static final String CLAIMS =
      """
      debtor_ref;debtor_type;name;siren;email;phone;address;postcode;city;claim_ref;document_no;issue_date;due_date;amount
      J-1;BUSINESS;Menuiserie du Jour SARL;732829320;jour@demo.invalid;06 39 98 12 34;4 rue du Port;69002;Lyon;JC-1;FA-2026-1;01/09/2026;01/10/2026;1 250,00
      J-2;BUSINESS;Garage Sans Date;;;;;;;JC-2;FA-2026-2;01/09/2026;;80,00
      """;

  private RunningQuittance quittance;
  private Screens screens;
  private Api agency;
  private String file;

  @BeforeAll
  void open() throws Exception {
    quittance = new RunningQuittance("day", "demo").start();
    agency = new Api(quittance.baseUrl(), "demo-agency");
    assertThat(agency.put("clock", "{\"now\":\"" + MORNING + "\"}").status()).isEqualTo(200);
    screens = new Screens(quittance.baseUrl());
  }

  @AfterAll
  void close() {
    if (screens != null) {
      screens.close();
    }
    quittance.close();
  }

  @Test
  @Order(1)
  void theManagerSignsAMandate() {
    Page page = screens.signIn("manager");
    screens.picture("00-home-manager");
    screens.open("/app/mandate/creditorEdit.xhtml");
    page.getByLabel("Référence").fill("C-JOUR");
    page.getByLabel("Nom").fill("Bois et Façades");
    page.getByLabel("SIREN").fill("443121975");
    screens.picture("01-creditor");
    press("Enregistrer");
    page.waitForURL("**/mandates.xhtml*");
    screens.open("/app/mandate/mandateEdit.xhtml");
    page.getByLabel("Référence").fill("M-JOUR");
    screens.choose("edit:creditor", "Bois et Façades");
    page.getByLabel("Signé le").fill("2026-11-02");
    page.getByLabel("Commission (% HT)").fill("15");
    press("Enregistrer");
    page.waitForURL("**/mandateEdit.xhtml?ref=M-JOUR*");
    assertThat(page.content()).contains("Ce mandat ne peut pas recevoir de remise");
    screens.picture("01-mandate-incomplete");
    screens.choose("edit:remittanceKind", "Net de commission");
    page.getByLabel("Jour du reversement").fill("10");
    page.getByLabel("Fondement et montant").fill("Factures de menuiserie, selon bordereau.");
    page.getByLabel("Garantie contre").fill("RCP-1, 500 000 €.");
    press("Enregistrer");
    page.getByText("Déposer une remise").waitFor();
    screens.picture("01-mandate");
  }

  @Test
  @Order(2)
  void theManagerPlacesClaims() throws Exception {
    Page page = screens.page();
    screens.open("/app/portfolio/placementNew.xhtml?mandate=M-JOUR");
    screens.picture("02-placement-new");
    screens.upload("remise.csv", "text/csv", CLAIMS);
    page.locator("[id='place:go']").click();
    page.waitForURL("**/placement.xhtml*");
    assertThat(page.content()).contains("échéance : une valeur est obligatoire");
    screens.picture("02-placement");
    file = agency.get("files?mandate=M-JOUR").json().get("items").get(0).get("file").asText();
    // 61 days at 12.40 % and the flat indemnity
    assertThat(balance()).isEqualTo("1315.90");
  }

  @Test
  @Order(3)
  void oneKeyGivesTheCollectorTheNextFile() {
    Page page = screens.signIn("collector");
    screens.open("/app/queue/nextCall.xhtml");
    screens.picture("03-queue");
    page.keyboard().press("n");
    page.waitForURL("**/file.xhtml*");
    screens.picture("03-workspace");
    page.locator("[id='call:dial']").click();
    page.getByText("Identifiez votre interlocuteur").waitFor();
    screens.choose("call:mechanism", "Décroché");
    screens.choose("call:result", "Promesse de paiement");
    page.locator("[id='call:conclude']").click();
    page.getByText("Une promesse a un montant et une date.").waitFor();
    page.getByLabel("Montant promis").fill("120,00");
    page.getByLabel("Au plus tard le").fill("2026-12-10");
    page.locator("[id='call:said']").fill("Paie à réception du solde de son client.");
    screens.picture("03-outcome");
    page.locator("[id='call:conclude']").click();
    page.waitForURL("**/nextCall.xhtml*");
    assertThat(page.content()).contains("Issue enregistrée");
  }

  @Test
  @Order(4)
  void noTextBeforeTheFirstLetter() {
    Page page = screens.signIn("supervisor");
    screens.open(sheet());
    screens.choose("send:choice", "SMS - Rappel");
    page.getByText("La première lettre n’a pas été envoyée").waitFor();
    assertThat(page.locator("[id='send:go']").isDisabled()).isTrue();
    screens.picture("04-gate-refuses");
  }

  @Test
  @Order(5)
  void theFirstLetterHasWhatTheLawAsks() throws Exception {
    Page page = screens.page();
    screens.choose("send:choice", "Courrier - Première lettre");
    send();
    String letter = text(screens.fetch(document()));
    assertThat(letter)
        .contains(
            file,
            "Bois et Façades",
            "activité de recouvrement amiable",
            "1 250,00",
            "FR76 3000 6000 0112 3456 7890 189",
            "Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier")
        .doesNotContain("{", "}");
    screens.picture("05-first-letter-sent");
  }

  @Test
  @Order(6)
  void thenTheTextLeavesAndTheOutboxShowsIt() {
    Page page = screens.page();
    screens.choose("send:choice", "SMS - Rappel");
    send();
    screens.open("/app/contact/outbox.xhtml");
    screens.picture("06-outbox");
    page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(file).setHas(page.getByText("SMS")))
        .locator("a[href*='message.xhtml']")
        .first()
        .click();
    page.waitForURL("**/message.xhtml*");
    assertThat(page.content()).contains(file, "06 39 98 12 34", "STOP");
    screens.picture("06-message");
  }

  @Test
  @Order(7)
  void moneyComesIn() throws Exception {
    Page page = screens.signIn("accountant");
    screens.open("/app/cash/payment.xhtml?file=" + file);
    page.locator("[id='edit:amount']").fill("200,00");
    press("Enregistrer");
    page.getByText("à encaisser.").waitFor();
    screens.picture("07-payment");
    assertThat(balance()).isEqualTo("1115.90");

    screens.open("/app/cash/statements.xhtml");
    screens.upload(
        "releve.xml",
        "text/xml",
        new BankFile("2026-12-01")
            .received("300.00", "MENUISERIE DU JOUR", "Reglement " + file)
            .received("150.00", "M. DUPONT", "Virement sans reference")
            .xml());
    page.getByText("releve.xml : 2 ligne(s)").waitFor();
    screens.uploaded();
    screens.picture("07-bank-statement");
    assertThat(balance()).isEqualTo("815.90");

    screens.open("/app/cash/suspense.xhtml");
    page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText("Virement sans reference"))
        .click();
    page.locator("[id='work:search']").pressSequentially(file);
    page.locator(".q-match[aria-label*='" + file + "']").first().click();
    page.getByText("Annuler la dernière action").waitFor();
    screens.picture("07-matched-by-hand");
    assertThat(balance()).isEqualTo("665.90");
  }

  @Test
  @Order(8)
  void theBanksOwnFileIsKept() throws Exception {
    String samples = System.getenv("QUITTANCE_SAMPLES");
    assumeTrue(samples != null, "QUITTANCE_SAMPLES is not set: no bank's own file was imported");
    Page page = screens.page();
    screens.open("/app/cash/accounts.xhtml");
    page.locator("[id='edit:iban']").fill("NL77ABNA0574908765");
    press("Déclarer");
    page.locator("#list").getByText("NL77ABNA0574908765").waitFor();
    screens.open("/app/cash/statements.xhtml");
    screens.upload(
        "banque.xml", "text/xml", Files.readString(Path.of(samples, "camt/oca__test-camt053")));
    page.getByText("banque.xml :").waitFor();
    screens.uploaded();
    screens.picture("08-sample-bank-file");
  }

  @Test
  @Order(9)
  void theAccountantIssuesTheStatement() throws Exception {
    Page page = screens.page();
    screens.open("/app/billing/statements.xhtml");
    press("Émettre un relevé");
    page.locator("[id='issueForm:mandate_input']").pressSequentially("M-JOUR");
    page.locator(".ui-autocomplete-item").first().click();
    page.locator("[id='issueForm:from_input']").fill("01/12/2026");
    page.locator("[id='issueForm:to_input']").fill("01/12/2026");
    page.keyboard().press("Tab");
    press("Aperçu");
    page.getByText("Aperçu : 3 mouvements").waitFor();
    screens.picture("09-statement-preview");
    page.locator("[id='issueForm:issue']").click();
    page.waitForURL("**/statement.xhtml*");
    screens.picture("09-statement");
    // 650 collected, 15 % commission = 97.50, VAT 20 % = 19.50, net = 533.00
    assertThat(text(screens.fetch(document()))).contains("650,00", "97,50", "19,50", "533,00");
    assertThat(screens.fetch(page.locator("a[href*='format=xlsx']").first().getAttribute("href")))
        .startsWith('P', 'K');
  }

  @Test
  @Order(10)
  void theSupervisorHandsTheFileToABailiff() throws Exception {
    Page page = screens.signIn("supervisor");
    screens.open("/app/legal/transferNew.xhtml?file=" + file);
    screens.choose("order:bailiff", "Lyon");
    screens.picture("10-transfer-new");
    page.locator("[id='order:hand']").click();
    page.waitForURL("**/transfer.xhtml*");
    screens.picture("10-transfer");
    Map<String, byte[]> parts = unzipped(screens.download(page.locator("[id='transfer:package']")));
    assertThat(parts).containsKeys("manifest.json", "statement-of-account.pdf");
    assertThat(new String(parts.get("manifest.json"), StandardCharsets.UTF_8)).contains(file);
    assertThat(text(parts.get("statement-of-account.pdf"))).contains("665,90", "Créance", "12,40");
    page.locator("[id='transfer:reference']").fill("ETUDE-77");
    page.locator("[id='transfer:answer']").click();
    page.getByText("Réponse de l’étude enregistrée").waitFor();
    screens.open(sheet());
    assertThat(page.content()).contains("Judiciaire");
    screens.picture("10-file-judicial");
  }

  @Test
  @Order(11)
  void theCreditorSeesItsOwnAndNothingElse() {
    Page page = screens.signIn("creditor1");
    screens.picture("11-extranet-home");
    screens.open("/extranet/files.xhtml");
    page.locator("tbody tr").first().waitFor();
    screens.picture("11-extranet-files");
    assertThat(screens.statusOf("/extranet/file.xhtml?ref=" + file)).isEqualTo(404);
    assertThat(screens.statusOf("/app/index.xhtml")).isIn(403, 404);
    page.locator("tbody tr a").first().click();
    page.waitForURL("**/file.xhtml*");
    screens.picture("11-extranet-file");
  }

  @Test
  @Order(12)
  void theCreditorPlacesAndFetchesItsStatements() throws Exception {
    Page page = screens.page();
    screens.open("/extranet/placements.xhtml");
    screens.upload(
        "extranet.csv", "text/csv", CLAIMS.replace("J-1;", "X-1;").replace("JC-1;", "XC-1;"));
    page.waitForURL("**/extranet/placement.xhtml*");
    assertThat(page.content()).contains("Une ligne acceptée");
    screens.picture("12-extranet-placement");
    screens.open("/extranet/statements.xhtml");
    screens.picture("12-extranet-statements");
    assertThat(text(screens.fetch(document()))).contains("Relevé de reversement", "M-0001");
  }

  @Test
  @Order(13)
  void theManagerReadsTheReport() throws Exception {
    Page page = screens.signIn("manager");
    screens.open("/app/insight/portfolioReport.xhtml");
    screens.picture("13-portfolio-report");
    byte[] pdf = screens.download(page.locator("[id='report:pdf']"));
    assertThat(text(pdf)).contains("M-0001", "M-0002", "M-JOUR");
    assertThat(screens.download(page.locator("[id='report:xlsx']"))).startsWith('P', 'K');
    assertThat(screens.scriptErrors()).isEmpty();
  }

  @Test
  @Order(14)
  void fiveWrongPasswordsLockTheAccount() {
    screens.failToSignIn("collector2", 5);
    assertThat(screens.page().content()).contains("Trop d’essais");
  }

  private String sheet() {
    return "/app/portfolio/file.xhtml?ref=" + file;
  }

  private String balance() throws Exception {
    return agency.get("files/" + file + "/balance").json().get("total").asText();
  }

  /** Sends what was chosen and waits until the page says so. */
  private void send() {
    screens.page().locator("[id='send:go']:not([disabled])").click();
    screens.answered();
    screens.page().locator(".ui-messages-info").getByText("envoyé.").waitFor();
  }

  /** Where the first document of the page is. */
  private String document() {
    return screens
        .page()
        .locator("a[href*='/document/'], a[href*='document?']")
        .first()
        .getAttribute("href");
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws java.io.IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private void press(String button) {
    screens
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
        .first()
        .click();
  }

  private static String text(byte[] pdf) throws java.io.IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
  }
}
