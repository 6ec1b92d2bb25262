package fr.quittance.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The persistence unit as the server runs it. */
@ContainerTest
class PersistenceIT {

  @Inject private PersistenceProbe probe;

  @Test
  void runsOnEclipseLinkWithoutASharedCache() {
    assertThat(probe.provider()).startsWith("org.eclipse.persistence.");
    assertThat(probe.property("eclipselink.cache.shared.default")).isEqualTo("false");
  }

  @Test
  void everyEntityIsWovenByTheBuild() {
    assertThat(probe.property("eclipselink.weaving")).isEqualTo("static");
    assertThat(probe.entities())
        .isNotEmpty()
        .allSatisfy(
            entity ->
                assertThat(Arrays.stream(entity.getJavaType().getInterfaces()).map(Class::getName))
                    .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
  }
}
