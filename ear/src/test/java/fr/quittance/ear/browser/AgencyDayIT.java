package fr.quittance.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.quittance.ear.Api;
import fr.quittance.ear.RunningQuittance;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern FILE = Pattern.compile("F-\\d{8}");
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
  void theManagerPlacesClaims() {
    Page page = screens.page();
    screens.open("/app/portfolio/placementNew.xhtml?mandate=M-JOUR");
    screens.picture("02-placement-new");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("remise.csv", "text/csv", CLAIMS.getBytes(StandardCharsets.UTF_8)));
    page.waitForURL("**/placement.xhtml*");
    Matcher found = FILE.matcher(page.locator("main").innerText());
    assertThat(found.find()).isTrue();
    file = found.group();
    assertThat(page.locator("main").innerText()).contains("due_date");
    screens.picture("02-placement");
  }

  @Test
  @Order(3)
  void theFirstLetterOpensTheWay() throws Exception {
    Page page = screens.signIn("supervisor");
    screens.open("/app/portfolio/file.xhtml?ref=" + file);
    screens.choose("send:choice", "Relance");
    page.getByText("Contact non permis maintenant").waitFor();
    screens.choose("send:choice", "Première lettre");
    page.locator("[id='send:go']:not([disabled])").click();
    page.getByText("envoyé").first().waitFor();
    screens.open("/app/portfolio/file.xhtml?ref=" + file);
    screens.picture("05-file-after-first-letter");
    String letter =
        text(screens.fetch(page.locator("a[href^='/app/document/']").first().getAttribute("href")));
    assertThat(letter)
        .contains("Bois et Façades", file, "1 250,00")
        .contains(
            "Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier");
  }

  @Test
  @Order(4)
  void theCollectorCallsAndTexts() {
    Page page = screens.signIn("collector");
    screens.open("/app/queue/nextCall.xhtml");
    screens.picture("03-queue");
    page.keyboard().press("n");
    page.waitForURL("**/file.xhtml*");
    screens.picture("03-workspace");
    screens.choose("call:mechanism", "Décroché");
    page.locator("[id='call:result']").waitFor();
    screens.choose("call:result", "Promesse de paiement");
    page.getByLabel("Montant promis").fill("50");
    page.getByLabel("Au plus tard le").fill("2026-12-10");
    page.getByLabel("Ce qui a été dit").fill("Paiera par virement.");
    screens.picture("03-outcome");
    page.locator("[id='call:conclude']").click();
    page.waitForURL("**/nextCall.xhtml*");
    page.getByText("Issue enregistrée.").waitFor();

    screens.open("/app/portfolio/file.xhtml?ref=" + file);
    screens.choose("send:choice", "SMS");
    page.locator("[id='send:go']:not([disabled])").click();
    page.getByText("envoyé").first().waitFor();
    screens.open("/app/contact/outbox.xhtml");
    page.getByText(file).first().waitFor();
    screens.picture("04-outbox");
  }

  @Test
  @Order(5)
  void theAccountantMatchesMoney() throws Exception {
    Page page = screens.signIn("accountant");
    screens.open("/app/cash/payment.xhtml?file=" + file);
    page.getByLabel("Montant").first().fill("250,00");
    screens.picture("06-payment");
    press("Enregistrer");
    page.locator("[id='list:waiting']").getByText(file).waitFor();
    screens.open("/app/cash/statements.xhtml");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "releve.xml", "application/xml", statement().getBytes(StandardCharsets.UTF_8)));
    page.getByText("releve.xml").first().waitFor();
    screens.picture("06-bank-statements");
    JsonNode balance = agency.get("files/" + file + "/balance").json();
    assertThat(balance.get("principal").asText()).isEqualTo("600.00");
    screens.open("/app/cash/suspense.xhtml");
    page.getByText("INCONNU DU JOUR").first().click();
    page.locator("[id='work:search']").fill(file);
    page.locator(".q-match").first().click();
    page.getByText("INCONNU DU JOUR")
        .first()
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    screens.picture("06-suspense");
    assertThat(agency.get("files/" + file + "/balance").json().get("principal").asText())
        .isEqualTo("500.00");
  }

  @Test
  @Order(6)
  void theAccountantIssuesTheStatement() throws Exception {
    JsonNode statement =
        agency.post("mandates/M-JOUR/statements?from=2026-11-01&to=2026-12-31", "").json();
    String id =
        statement.has("id") ? statement.get("id").asText() : statement.get("statement").asText();
    Page page = screens.page();
    screens.open("/app/billing/statements.xhtml");
    page.getByText("M-JOUR").first().waitFor();
    screens.picture("07-statements");
    String pdf = text(screens.fetch("/app/billing/statement-document?id=" + id + "&format=pdf"));
    assertThat(pdf).contains("Bois et Façades", "750,00", "112,50", "22,50", "615,00");
    assertThat(screens.fetch("/app/billing/statement-document?id=" + id + "&format=xlsx"))
        .startsWith('P', 'K');
  }

  @Test
  @Order(7)
  void theSupervisorHandsTheFileToABailiff() {
    Page page = screens.signIn("supervisor");
    screens.open("/app/legal/transferNew.xhtml?file=" + file);
    screens.choose("order:bailiff", "Étude de la Presqu");
    screens.picture("08-transfer-new");
    page.locator("[id='order:hand']").click();
    page.waitForURL("**/transfer.xhtml*");
    page.locator("[id='transfer:reference']").fill("2026/0042");
    screens.picture("08-transfer");
    page.locator("[id='transfer:answer']").click();
    page.getByText("2026/0042").first().waitFor();
    screens.open("/app/portfolio/file.xhtml?ref=" + file);
    page.getByText("Judiciaire").first().waitFor();
  }

  @Test
  @Order(8)
  void theCreditorSeesItsOwnAndNothingElse() {
    Page page = screens.signIn("creditor1");
    screens.picture("09-extranet-home");
    screens.open("/extranet/files.xhtml");
    page.locator("tbody tr").first().waitFor();
    screens.picture("09-extranet-files");
    assertThat(screens.statusOf("/extranet/file.xhtml?ref=" + file)).isEqualTo(404);
    assertThat(screens.statusOf("/app/index.xhtml")).isIn(403, 404);
    screens.open("/extranet/placements.xhtml");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "extranet.csv",
                "text/csv",
                CLAIMS.replace("J-", "X-").replace("JC-", "XC-").getBytes(StandardCharsets.UTF_8)));
    page.waitForURL("**/placement.xhtml*");
    screens.picture("09-extranet-placement");
    screens.open("/extranet/statements.xhtml");
    page.locator("tbody tr").first().waitFor();
    screens.picture("09-extranet-statements");
    byte[] pdf =
        screens.fetch(
            page.locator("a[href*='format=pdf'], a[href*='pdf']").first().getAttribute("href"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  @Order(9)
  void theManagerReadsTheReport() throws Exception {
    Page page = screens.signIn("manager");
    screens.open("/app/insight/portfolioReport.xhtml");
    screens.picture("10-portfolio-report");
    byte[] pdf = screens.download(page.locator("[id='report:pdf']"));
    assertThat(text(pdf)).contains("M-0001", "M-0002");
    assertThat(screens.download(page.locator("[id='report:xlsx']"))).startsWith('P', 'K');
    assertThat(screens.scriptErrors()).isEmpty();
  }

  private void press(String button) {
    screens
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
        .first()
        .click();
  }

  /**
   * Three transfers: the payment typed in, one with the file's reference, one that nobody knows.
   */
  private String statement() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>JOUR</MsgId><CreDtTm>2026-12-01T09:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>JOUR-1</Id><CreDtTm>2026-12-01T09:00:00</CreDtTm><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id><Ccy>EUR</Ccy></Acct>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-12-01</Dt></Dt></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">750.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-12-01</Dt></Dt></Bal>
        %s%s%s</Stmt></BkToCstmrStmt></Document>
        """
        .formatted(
            entry("250.00", "A", "VIREMENT " + file),
            entry("400.00", "B", "DOSSIER " + file),
            entry("100.00", "C", "INCONNU DU JOUR"));
  }

  private static String entry(String amount, String id, String text) {
    return "<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-12-01</Dt></BookgDt><ValDt><Dt>2026-12-01</Dt></ValDt><AcctSvcrRef>JOUR-%s</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
        .formatted(amount, id, text);
  }

  private static String text(byte[] pdf) throws java.io.IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\u00a0\\u202f]", " ");
    }
  }
}
