package fr.quittance.demo;

import fr.quittance.demo.store.Installations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the database was first filled with. */
@Stateless
public class Installation {

  @Inject private Installations installations;
  @Inject private Clock clock;

  @RequiresPermissions("installation:write")
  public boolean loaded() {
    return installations.loaded();
  }

  /** The database holds all of what it was to be filled with. */
  @RequiresPermissions("installation:write")
  public void markLoaded(String data) {
    installations.markLoaded(data, clock.instant());
  }
}
