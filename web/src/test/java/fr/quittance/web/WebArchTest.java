package fr.quittance.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What screens and resources hold to. */
@AnalyzeClasses(packages = "fr.quittance.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchTest {

  private static final int MOST_INJECTIONS = 6;

  @ArchTest
  static final ArchRule noDatabaseInTheWeb =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.persistence..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule onlyTheCapabilitiesFrontDoors =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fr.quittance..domain..",
              "fr.quittance..store..",
              "fr.quittance..calc..",
              "fr.quittance.adapter..");

  @ArchTest
  static final ArchRule papersAreMadeElsewhere =
      noClasses().should().dependOnClassesThat().resideInAPackage("net.sf.jasperreports..");

  @ArchTest
  static final ArchRule facesKeepsOutOfTheApi =
      noClasses()
          .that()
          .resideInAPackage("fr.quittance.web.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  @ArchTest
  static final ArchRule viewsSerialise =
      classes()
          .that()
          .areAnnotatedWith(ViewScoped.class)
          .should()
          .beAssignableTo(Serializable.class)
          .andShould()
          .beAnnotatedWith(Named.class)
          .andShould(injectLittle());

  @ArchTest
  static final ArchRule resourcesAreNamedForWhatTheyAre =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideOutsideOfPackage("fr.quittance.web.hooks..")
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .resideInAPackage("fr.quittance.web.api..");

  @ArchTest
  static final ArchRule noSessionState =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.quittance.web.shell..")
          .should()
          .beAnnotatedWith(SessionScoped.class);

  @ArchTest
  static void beansDoNotShareAName(JavaClasses classes) {
    List<String> names =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .map(WebArchTest::beanName)
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  private static String beanName(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    String simple = type.getSimpleName();
    return given.isEmpty()
        ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)
        : given;
  }

  private static ArchCondition<JavaClass> injectLittle() {
    return new ArchCondition<>("inject at most " + MOST_INJECTIONS + " things") {
      @Override
      public void check(JavaClass view, ConditionEvents events) {
        long injected =
            view.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)).count();
        if (injected > MOST_INJECTIONS) {
          events.add(SimpleConditionEvent.violated(view, view.getName() + " injects " + injected));
        }
      }
    };
  }
}
