package fr.quittance.demo;

import fr.quittance.demo.store.Installations;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the database was first filled with. */
@Stateless
@RowScoped
public class Installation {

  @Inject private Installations installations;
  @Inject private Clock clock;

  /** Whether the database holds something already; then nothing is generated. */
  @RequiresPermissions("installation:write")
  public boolean filled() {
    return installations.filled();
  }

  /** From now until {@link #markLoaded} the database is incomplete: a launcher would begin anew. */
  @RequiresPermissions("installation:write")
  public void markBegun(String data) {
    installations.markBegun(data);
  }

  /** The database holds all of what it was to be filled with. */
  @RequiresPermissions("installation:write")
  public void markLoaded(String data) {
    installations.markLoaded(data, clock.instant());
  }
}
