package fr.quittance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may call whom. */
@AnalyzeClasses(packages = "fr.quittance", importOptions = ImportOption.DoNotIncludeTests.class)
class CapabilitiesArchTest {

  private static final String ROOT = "fr.quittance.";
  private static final Set<String> EVERYBODY = Set.of("kernel", "audit", "reports");

  @ArchTest
  static final ArchRule onlyTheArrowsOfTheTable =
      classes().that().resideInAPackage("fr.quittance..").should(followTheTable());

  @ArchTest
  static final ArchRule insidesStayInside =
      classes().that().resideInAPackage("fr.quittance..").should(keepOutOfForeignInsides());

  @ArchTest
  static final ArchRule nobodyDependsOnAdapters =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.quittance.adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fr.quittance.adapter..");

  @ArchTest
  static final ArchRule arithmeticIsPure =
      classes()
          .that()
          .resideInAPackage("fr.quittance..calc..")
          .should()
          .onlyDependOnClassesThat(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                      "java..", "fr.quittance.kernel", "fr.quittance.kernel.id")
                  .or(ownCapability()));

  @ArchTest
  static final ArchRule kernelIsPure =
      classes()
          .that()
          .resideInAnyPackage("fr.quittance.kernel", "fr.quittance.kernel.id")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "jakarta.interceptor..", "fr.quittance.kernel", "fr.quittance.kernel.id");

  @Test
  void theTableHasNoCycle() {
    Set<String> done = new java.util.HashSet<>(Set.of("audit"));
    Capabilities.MAY_CALL.forEach(
        (capability, calls) -> {
          assertThat(calls).allMatch(call -> done.contains(call) || isLater(capability, call));
          done.add(capability);
        });
  }

  /** Insight reads all and the demo portfolio uses all: their rows list whatever stands above. */
  private static boolean isLater(String capability, String call) {
    return Set.of("insight", "demo").contains(capability)
        && Capabilities.MAY_CALL.containsKey(call);
  }

  static String capabilityOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return null;
    }
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> ownCapability() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "value types of a capability's root or calc package",
        type ->
            type.getPackageName().matches("fr\\.quittance\\.\\w+(\\.calc(\\..*)?)?")
                && Capabilities.MAY_CALL.containsKey(capabilityOf(type))
                && !type.isAnnotatedWith("jakarta.ejb.Stateless"));
  }

  private static ArchCondition<JavaClass> followTheTable() {
    return new ArchCondition<>("call only what its row of the table lists") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String from = capabilityOf(origin);
        Set<String> allowed = Capabilities.MAY_CALL.get(from);
        if (allowed == null) {
          return;
        }
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String to = capabilityOf(target);
          if (Capabilities.EVENTS.contains(target.getName())) {
            continue;
          }
          if (to != null && !to.equals(from) && !EVERYBODY.contains(to) && !allowed.contains(to)) {
            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> keepOutOfForeignInsides() {
    return new ArchCondition<>("use only the root package of another capability") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        String from = capabilityOf(origin);
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String to = capabilityOf(target);
          if (Capabilities.MAY_CALL.containsKey(String.valueOf(to))
              && !to.equals(from)
              && !isDoor(target.getPackageName(), to, from)) {
            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The root package is open to all, {@code .port} to those who implement it. */
  private static boolean isDoor(String targetPackage, String to, String from) {
    return targetPackage.equals(ROOT + to)
        || from.equals("adapter") && targetPackage.equals(ROOT + to + ".port");
  }
}
