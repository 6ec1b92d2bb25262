package fr.quittance.ear.arquillian;

import fr.quittance.ear.Build;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * One deployment for every test class: the application's archive as the build made it, plus a WAR
 * of its own with the classes of {@code fr.quittance.ear.container}.
 */
public final class ApplicationScenario implements DeploymentScenarioGenerator {

  static final String TESTS = "fr.quittance.ear.container";
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String MODULE =
      "<module><web><web-uri>container-tests.war</web-uri>"
          + "<context-root>/container-tests</context-root></web></module>";

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    EnterpriseArchive application =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, Build.application().toFile());
    String descriptor = text(application);
    application.delete(DESCRIPTOR);
    application.addAsManifestResource(
        new StringAsset(descriptor.replaceFirst("(?=<module>)", MODULE)), "application.xml");
    application.addAsModule(tests());
    return List.of(new DeploymentDescription("quittance", application));
  }

  private static WebArchive tests() {
    WebArchive archive =
        ShrinkWrap.create(WebArchive.class, "container-tests.war")
            .addPackages(true, TESTS)
            .addAsLibrary(jarOf(Assertions.class));
    return Testable.archiveToTest(archive);
  }

  private static String text(EnterpriseArchive application) {
    try (InputStream stream = application.get(DESCRIPTOR).getAsset().openStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      stream.transferTo(bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
