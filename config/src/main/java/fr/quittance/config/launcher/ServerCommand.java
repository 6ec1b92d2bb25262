package fr.quittance.config.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command line of the server: every setting but the secrets, and the options it needs on Java
 * 17 and later.
 */
public final class ServerCommand {

  private static final List<String> JAVA =
      List.of(
          "-XX:MetaspaceSize=96m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "-Djava.net.preferIPv4Stack=true",
          "-Djboss.modules.system.pkgs=org.jboss.byteman",
          "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000");

  private static final List<String> EXPORTS =
      List.of(
          "java.desktop/sun.awt",
          "java.naming/com.sun.jndi.ldap",
          "java.naming/com.sun.jndi.url.ldap",
          "java.naming/com.sun.jndi.url.ldaps",
          "jdk.naming.dns/com.sun.jndi.dns");

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  private ServerCommand() {}

  /** What a Java of this version needs to run the server, without heap and properties. */
  public static List<String> javaOptions() {
    List<String> options = new ArrayList<>(JAVA);
    EXPORTS.forEach(name -> options.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENS.forEach(name -> options.add("--add-opens=" + name + "=ALL-UNNAMED"));
    return options;
  }

  /** By this argument a later launcher knows the server of a directory again. */
  static String mark(Path base) {
    return "-Dquittance.instance=" + base;
  }

  static List<String> of(
      ServerFiles files, Settings settings, Database database, int managementPort) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(mark(files.base()));
    command.add("-Xmx" + settings.heap());
    command.addAll(javaOptions());
    command.add("-Dorg.jboss.boot.log.file=" + files.log().resolve("server.log"));
    command.add(
        "-Dlogging.configuration="
            + files.base().resolve("configuration/logging.properties").toUri());
    command.add("-jar");
    command.add(files.home().resolve("jboss-modules.jar").toString());
    command.add("-mp");
    command.add(files.home().resolve("modules").toString());
    command.add("org.jboss.as.standalone");
    command.add("--server-config=" + ServerFiles.CONFIGURATION);
    properties(files, settings, database, managementPort)
        .forEach((name, value) -> command.add("-D" + name + "=" + value));
    return command;
  }

  private static Map<String, String> properties(
      ServerFiles files, Settings settings, Database database, int managementPort) {
    Map<String, String> properties = new TreeMap<>(settings.publicProperties());
    properties.put("quittance.data", settings.data());
    properties.put("quittance.dir", settings.directory().toString());
    properties.put("quittance.port", Integer.toString(settings.port()));
    properties.put("quittance.db.url", database.url());
    properties.put("quittance.db.app-user", database.appUser());
    properties.remove("quittance.db.user");
    properties.put("jboss.home.dir", files.home().toString());
    properties.put("jboss.server.base.dir", files.base().toString());
    properties.put("jboss.bind.address", settings.bind());
    properties.put("jboss.bind.address.management", "127.0.0.1");
    properties.put("jboss.http.port", Integer.toString(settings.port()));
    properties.put("jboss.management.http.port", Integer.toString(managementPort));
    properties.put("jboss.node.name", "quittance-" + settings.port());
    properties.put("jboss.tx.node.id", "quittance-" + settings.port());
    return properties;
  }
}
