package fr.quittance.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.quittance.ear.Build;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A browser at the screens of one running instance; keeps a picture of each step under {@code
 * target}.
 */
final class Screens implements AutoCloseable {

  private static final String PASSWORD = "Quittance-demo-2026";

  /** How long the menus of the component library take to unfold. */
  private static final int OPENING_MILLIS = 400;

  /** The component library's own list of alerts, whose items are no list items to axe. */
  private static final String LIBRARY_MESSAGES = ".ui-messages";

  private static final int PATIENCE_MILLIS = 20_000;
  private static final int LAPTOP_WIDTH = 1366;
  private static final int LAPTOP_HEIGHT = 768;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private final Playwright playwright;
  private final Browser browser;
  private final String address;
  private final Path pictures;
  private final List<String> scriptErrors = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  Screens(String address) {
    this.address = address;
    this.pictures = Build.workDirectory().resolveSibling("screenshots");
    Map<String, String> environment = new HashMap<>();
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    Chromium.find()
        .ifPresent(
            program -> {
              environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
              options.setExecutablePath(program);
            });
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser = playwright.chromium().launch(options);
  }

  /** A new person at the desk. */
  Page signIn(String login) {
    arrive();
    type(login, PASSWORD);
    page.waitForURL(url -> !url.contains("login"));
    return page;
  }

  /** Somebody who does not know the password and tries on. */
  void failToSignIn(String login, int times) {
    arrive();
    for (int i = 0; i < times; i++) {
      type(login, "wrong password " + i);
      page.waitForLoadState();
    }
  }

  private void arrive() {
    if (context != null) {
      context.close();
    }
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(LAPTOP_WIDTH, LAPTOP_HEIGHT)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    page.onPageError(error -> scriptErrors.add(page.url() + ": " + error));
    page.navigate(address + "/login.xhtml");
  }

  private void type(String login, String password) {
    page.getByLabel("Identifiant").fill(login);
    page.getByLabel("Mot de passe").fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
  }

  Page open(String path) {
    page.navigate(address + path);
    return page;
  }

  /** Keeps a picture of the screen and holds it to accessibility: nothing serious. */
  void picture(String name) {
    page.waitForLoadState();
    page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
    List<String> serious =
        new AxeBuilder(page)
            .exclude(LIBRARY_MESSAGES).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Screens::told)
                .toList();
    assertThat(serious).as("accessibility of %s", name).isEmpty();
  }

  /** Chooses an entry of a PrimeFaces menu by its text. */
  void choose(String menuId, String entry) {
    Locator panel = page.locator("[id='" + menuId + "_panel']");
    page.locator("[id='" + menuId + "']").click();
    panel.waitFor();
    page.waitForTimeout(OPENING_MILLIS);
    panel.locator("li").filter(new Locator.FilterOptions().setHasText(entry)).first().click();
    panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.waitForTimeout(OPENING_MILLIS);
    answered();
  }

  /** Waits until the server has answered all that the page asked it. */
  void answered() {
    page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  /** Chooses a file in the page's upload. */
  void upload(String name, String type, String content) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Waits until the upload's own list of files has faded. */
  void uploaded() {
    page.locator(".ui-fileupload-row")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** What a click makes the browser save. */
  byte[] download(Locator link) {
    Download download = page.waitForDownload(link::click);
    Path file = pictures.resolve(download.suggestedFilename());
    download.saveAs(file);
    try {
      return Files.readAllBytes(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A document that the browser would show or save, with the session of the person signed in. */
  byte[] fetch(String path) {
    var response = context.request().get(path.startsWith("http") ? path : address + path);
    assertThat(response.status()).as(path).isEqualTo(200);
    return response.body();
  }

  int statusOf(String path) {
    return context.request().get(address + path).status();
  }

  Page page() {
    return page;
  }

  List<String> scriptErrors() {
    return scriptErrors;
  }

  private static String told(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
