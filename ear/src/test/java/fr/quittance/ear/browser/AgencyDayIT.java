package fr.quittance.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.quittance.ear.Api;
import fr.quittance.ear.RunningQuittance;
import java.nio.charset.StandardCharsets;
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
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("remise.csv", "text/csv", CLAIMS.getBytes(StandardCharsets.UTF_8)));
    page.waitForURL("**/placement.xhtml*");
    JsonNode placed = agency.get("files?mandate=M-JOUR").json().get("items");
    assertThat(placed).hasSize(1);
    assertThat(placed.get(0).get("balance").asText()).isEqualTo("1250.00");
    screens.picture("02-placement");
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
    assertThat(page.locator("[id='call:mechanism']").isVisible()).isTrue();
  }

  @Test
  @Order(4)
  void theCreditorSeesItsOwnAndNothingElse() {
    Page page = screens.signIn("creditor1");
    screens.picture("09-extranet-home");
    screens.open("/extranet/files.xhtml");
    page.locator("tbody tr").first().waitFor();
    screens.picture("09-extranet-files");
    assertThat(screens.statusOf("/extranet/file.xhtml?ref=F-99999999")).isEqualTo(404);
    assertThat(screens.statusOf("/app/index.xhtml")).isIn(403, 404);
  }

  @Test
  @Order(5)
  void theManagerReadsTheReport() throws Exception {
    Page page = screens.signIn("manager");
    screens.open("/app/insight/portfolioReport.xhtml");
    screens.picture("10-portfolio-report");
    byte[] pdf = screens.download(page.locator("[id='report:pdf']"));
    assertThat(text(pdf)).contains("M-0001", "M-0002");
    assertThat(screens.download(page.locator("[id='report:xlsx']"))).startsWith('P', 'K');
    assertThat(screens.scriptErrors()).isEmpty();
  }

  @Test
  @Order(6)
  void fiveWrongPasswordsLockTheAccount() {
    screens.failToSignIn("collector2", 5);
    assertThat(screens.page().content()).contains("Trop d’essais");
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
      return new PDFTextStripper().getText(document).replaceAll("[\\u00a0\\u202f]", " ");
    }
  }
}
