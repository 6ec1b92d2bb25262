package fr.quittance.ear.arquillian;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys for the first test class and keeps the deployment for the others; it ends with the
 * server.
 */
public final class SharedDeployment {

  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> current;

  private DeploymentScenario shared;
  private boolean deployed;

  void generate(@Observes EventContext<GenerateDeployment> event) {
    if (shared == null) {
      event.proceed();
      shared = current.get();
    } else {
      current.set(shared);
    }
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> event) {
    if (!deployed) {
      event.proceed();
      deployed = true;
    }
  }

  void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
    // not proceeding is the point: the next class finds the application deployed
  }
}
