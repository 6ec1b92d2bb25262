package fr.quittance.config.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the user asked for. A setting {@code quittance.x.y-z} is a system property or, failing that,
 * the environment variable {@code QUITTANCE_X_Y_Z}; a blank value counts as absent.
 */
public final class Settings {

  private static final String PREFIX = "quittance.";
  private static final Pattern DATA = Pattern.compile("demo|empty|load:[1-9][0-9]{0,8}");
  private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");
  private static final Pattern SECRET =
      Pattern.compile(".*(password|passphrase|token|secret|private-key)");

  private final Map<String, String> properties;
  private final Map<String, String> environment;

  public Settings(Map<String, String> properties, Map<String, String> environment) {
    this.properties = Map.copyOf(properties);
    this.environment = Map.copyOf(environment);
  }

  /** The settings of this process. */
  public static Settings ofThisProcess() {
    Map<String, String> properties = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      properties.put(name, System.getProperty(name));
    }
    return new Settings(properties, System.getenv());
  }

  /** The value of {@code quittance.<name>}, if given. */
  public Optional<String> get(String name) {
    String property = properties.get(PREFIX + name);
    String value = property != null ? property : environment.get(environmentName(PREFIX + name));
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Port of the application, 8080 unless given. */
  public int port() {
    String text = get("port").orElse("8080");
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, like a number out of range
    }
    throw new LaunchProblem(
        "quittance.port must be a number from 1 to 65535, not \"" + text + "\".");
  }

  /** Address the application listens on, loopback unless given. */
  public String bind() {
    return get("bind").orElse("127.0.0.1");
  }

  /** Which data the first start loads: {@code demo}, {@code empty} or {@code load:N}. */
  public String data() {
    String data = get("data").orElse("demo");
    if (!DATA.matcher(data).matches()) {
      throw new LaunchProblem(
          "quittance.data must be demo, empty or load:N (a number of files), not \""
              + data
              + "\".");
    }
    return data;
  }

  /** True when the data comes with accounts whose password is published. */
  public boolean demo() {
    return !data().equals("empty");
  }

  /** Where this instance keeps everything; absolute. */
  public Path directory() {
    return Path.of(get("dir").orElse("var")).toAbsolutePath().normalize();
  }

  /** Heap of the server, as a Java size. */
  public String heap() {
    String heap = get("heap").orElse("1g");
    if (!HEAP.matcher(heap).matches()) {
      throw new LaunchProblem(
          "quittance.heap must be a size such as 768m or 2g, not \"" + heap + "\".");
    }
    return heap;
  }

  /** The external database, if one is asked for instead of the embedded one. */
  public Optional<ExternalDatabase> externalDatabase() {
    return get("db.url").map(url -> ExternalDatabase.of(url, this));
  }

  /**
   * Refuses what must never happen: published passwords on a database or an address that others can
   * reach.
   */
  public void refuseExposedDemo() {
    if (!demo()) {
      return;
    }
    if (!isLoopback(bind())) {
      throw new LaunchProblem(
          "Demo data has published passwords, so it is refused on the address "
              + bind()
              + ": use a loopback address, or -Dquittance.data=empty.");
    }
    externalDatabase()
        .filter(database -> !database.hosts().stream().allMatch(Settings::isLoopback))
        .ifPresent(
            database -> {
              throw new LaunchProblem(
                  "Demo data is refused in an external database ("
                      + String.join(", ", database.hosts())
                      + "): use -Dquittance.data=empty, or leave quittance.db.url out.");
            });
  }

  /** Settings the server gets on its command line: all given as properties, but no secret. */
  public Map<String, String> publicProperties() {
    Map<String, String> result = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !isSecret(name)) {
            result.put(name, value);
          }
        });
    return result;
  }

  /** Settings the server gets through its environment, under the name that a user would export. */
  public Map<String, String> secretEnvironment() {
    Map<String, String> result = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && isSecret(name)) {
            result.put(environmentName(name), value);
          }
        });
    return result;
  }

  static String environmentName(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static boolean isSecret(String property) {
    return SECRET.matcher(property).matches();
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
