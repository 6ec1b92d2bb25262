package fr.quittance.portfolio;

import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How large a placement may be: told before an upload, held by it. Settings of the installation.
 */
@ApplicationScoped
@OpenToAll(because = "limits are told to whoever sends a file")
public class PlacementLimits {

  private static final int ROWS = 500_000;
  private static final int MEGABYTES = 256;
  private static final long BYTES_PER_MEGABYTE = 1024L * 1024;

  private Settings settings;

  protected PlacementLimits() {}

  @Inject
  public PlacementLimits(Settings settings) {
    this.settings = settings;
  }

  /** Most rows of one file. */
  public int rows() {
    return settings.number("quittance.placement.rows", ROWS);
  }

  /** Largest file, in MB. */
  public int megabytes() {
    return settings.number("quittance.placement.megabytes", MEGABYTES);
  }

  public long bytes() {
    return megabytes() * BYTES_PER_MEGABYTE;
  }
}
