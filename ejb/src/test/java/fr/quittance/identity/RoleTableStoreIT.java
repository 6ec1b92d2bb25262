package fr.quittance.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.quittance.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.Test;

/**
 * The table of roles in the README is made of the code's annotations and the shipped grants. Run
 * with {@code -Droles.write=true} to write it again.
 */
class RoleTableStoreIT {

  private static final Path README = Path.of("..", "README.md");
  private static final String BEGIN = "<!-- roles -->\n";
  private static final String END = "<!-- /roles -->";

  /** Everything, by program. */
  private static final String ALL = "AGENCY_API";

  @Test
  void theReadmeShowsWhoMayDoWhat() throws Exception {
    String table = table(services(), grants());
    String readme = Files.readString(README, UTF_8);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("roles.write")) {
      readme = readme.substring(0, begin) + table + readme.substring(end);
      Files.writeString(README, readme, UTF_8);
      end = readme.indexOf(END);
    }

    assertThat(readme.substring(begin, end)).isEqualTo(table);
  }

  private static String table(Map<String, Set<String>> services, Map<String, Set<String>> grants) {
    List<String> roles = grants.keySet().stream().filter(role -> !role.equals(ALL)).toList();
    List<String> lines = new ArrayList<>();
    lines.add("| permission | opens | " + cells(roles.stream().map(RoleTableStoreIT::word)));
    lines.add("|---|---|" + ":-:|".repeat(roles.size()));
    services.forEach(
        (permission, opened) ->
            lines.add(
                "| `%s` | %s | ".formatted(permission, String.join(", ", opened))
                    + cells(
                        roles.stream()
                            .map(role -> grants.get(role).contains(permission) ? "●" : ""))));
    return String.join("\n", lines) + "\n";
  }

  private static String cells(Stream<String> cells) {
    return cells.collect(joining(" | ", "", " |"));
  }

  private static String word(String role) {
    return role.charAt(0) + role.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /** Per permission that a method asks for: the services that it opens. */
  private static Map<String, Set<String>> services() {
    Map<String, Set<String>> services = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.quittance")) {
      type.getMethods().stream()
          .filter(method -> method.isAnnotatedWith(RequiresPermissions.class))
          .flatMap(method -> Stream.of(method.getAnnotationOfType(RequiresPermissions.class)))
          .flatMap(asks -> Stream.of(asks.value()))
          .forEach(
              permission ->
                  services
                      .computeIfAbsent(permission, key -> new TreeSet<>())
                      .add(type.getSimpleName()));
    }
    return services;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> grants() {
    List<Object[]> rows =
        TestDatabase.shared()
            .asAgency(
                entities ->
                    entities
                        .createNativeQuery("select role, permission from role_permission")
                        .getResultList());
    Map<String, Set<String>> grants = new TreeMap<>();
    rows.forEach(
        row ->
            grants.computeIfAbsent((String) row[0], key -> new TreeSet<>()).add((String) row[1]));
    return grants;
  }
}
