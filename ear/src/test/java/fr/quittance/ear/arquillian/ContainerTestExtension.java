package fr.quittance.ear.arquillian;

import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Teaches Arquillian the shared database and the shared deployment. */
public final class ContainerTestExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder
        .observer(ContainerDatabase.class)
        .observer(SharedDeployment.class)
        .override(
            DeploymentScenarioGenerator.class,
            AnnotationDeploymentScenarioGenerator.class,
            ApplicationScenario.class);
  }
}
