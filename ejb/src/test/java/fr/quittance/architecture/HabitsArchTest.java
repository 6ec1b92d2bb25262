package fr.quittance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.quittance.kernel.OpenToAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What every class holds to, whatever it does. */
@AnalyzeClasses(packages = "fr.quittance", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsArchTest {

  @ArchTest
  static final ArchRule everyServiceMethodSaysWhoMayCallIt =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .should(sayWhoMayCallThem());

  @ArchTest
  static final ArchRule entityManagersStayInStores =
      noClasses()
          .that()
          .resideOutsideOfPackages("fr.quittance..store..", "fr.quittance.kernel.jpa..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule noEntityLeavesItsCapability =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .arePublic()
          .should()
          .haveRawReturnType(
              com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(
                  Entity.class));

  @ArchTest
  static final ArchRule entitiesAreWoven =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .implement("org.eclipse.persistence.internal.weaving.PersistenceWeaved");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.quittance.adapter.clock..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule noOldDates =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "fr.quittance.kernel.jpa..", "fr.quittance.adapter..", "fr.quittance.reports..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar");

  @ArchTest
  static final ArchRule noFloatingPointFields =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("fr.quittance.reports..")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class);

  @ArchTest
  static final ArchRule noFloatingPointResults =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("fr.quittance.reports..")
          .should()
          .haveRawReturnType(double.class)
          .orShould()
          .haveRawReturnType(float.class);

  @ArchTest
  static final ArchRule reportsAloneKnowJasper =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.quittance.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("net.sf.jasperreports..");

  @ArchTest
  static final ArchRule screensLiveElsewhere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule vendorsStayInTheirAdapter =
      noClasses()
          .that()
          .resideOutsideOfPackage("fr.quittance.adapter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.twilio..", "org.apache.sshd..", "jakarta.mail..");

  @ArchTest
  static final ArchRule shiroBeyondAnnotationsIsIdentitys =
      noClasses()
          .that()
          .resideOutsideOfPackages("fr.quittance.identity..", "fr.quittance.demo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.shiro.subject..",
              "org.apache.shiro.mgt..",
              "org.apache.shiro.realm..",
              "org.apache.shiro.web..");

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule brokenRulesAreProblems =
      classes()
          .that(assignableTo(RuntimeException.class))
          .and(not(assignableTo("fr.quittance.kernel.Problem")))
          .and()
          .resideOutsideOfPackages("fr.quittance.adapter..", "fr.quittance.reports..", "..port..")
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
    return new ArchCondition<>("carry @RequiresPermissions or @OpenToAll") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says =
            method.isAnnotatedWith(RequiresPermissions.class)
                || method.isAnnotatedWith(OpenToAll.class)
                || method.getOwner().isAnnotatedWith(OpenToAll.class);
        if (!says && !isGenerated(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
        }
      }
    };
  }

  private static boolean isGenerated(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return (method.reflect().getModifiers() & Modifier.VOLATILE) != 0
        || method.reflect().isSynthetic()
        || owner.reflect().isSynthetic();
  }
}
