package fr.quittance.ear.arquillian;

import fr.quittance.config.launcher.Database;
import fr.quittance.config.launcher.EmbeddedDatabase;
import fr.quittance.config.launcher.Ports;
import fr.quittance.config.launcher.ServerCommand;
import fr.quittance.config.launcher.Trees;
import fr.quittance.ear.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;

/**
 * Starts the database before Arquillian reads {@code arquillian.xml}, and gives that file its
 * figures.
 */
public final class ContainerDatabase {

  private static final int BEFORE_CONFIGURATION = 1000;
  private static final int AFTER_SERVER = -1000;

  private Path work;
  private EmbeddedDatabase embedded;

  void start(@Observes(precedence = BEFORE_CONFIGURATION) ManagerStarted event) throws IOException {
    work = Build.freshDirectory("container-" + ProcessHandle.current().pid());
    embedded = EmbeddedDatabase.start(work, System.out::println);
    Database database = embedded.database();
    String port = Integer.toString(Ports.free());
    String managementPort = Integer.toString(Ports.free());
    System.setProperty("container.home", Build.serverHome().toString());
    System.setProperty("container.base", work.resolve("server").toString());
    System.setProperty("container.port", port);
    System.setProperty("container.management-port", managementPort);
    System.setProperty("container.java-options", String.join(" ", options(database)));
    System.setProperty(
        "container.server-options",
        "-Djboss.http.port=%s -Djboss.management.http.port=%s -Djboss.tx.node.id=container"
            .formatted(port, managementPort));
    // The same names tell client-side tests where the application and its database are.
    System.setProperty("container.url", "http://127.0.0.1:" + port);
    System.setProperty("container.db.url", database.url());
    System.setProperty("container.db.user", database.owner());
    System.setProperty("container.db.password", database.ownerPassword());
  }

  void stop(@Observes(precedence = AFTER_SERVER) ManagerStopping event) throws IOException {
    if (embedded != null) {
      embedded.close();
      Trees.delete(work.resolve("postgres"));
    }
  }

  private static List<String> options(Database database) {
    List<String> options = new ArrayList<>(ServerCommand.javaOptions());
    options.add("-Xmx1g");
    options.add("-Dquittance.data=empty");
    options.add("-Dquittance.db.url=" + database.url());
    options.add("-Dquittance.db.app-user=" + database.appUser());
    options.add("-Denv.QUITTANCE_DB_APP_PASSWORD=" + database.appPassword());
    return options;
  }
}
