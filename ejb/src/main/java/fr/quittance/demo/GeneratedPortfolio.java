package fr.quittance.demo;

import fr.quittance.demo.calc.DemoClaims;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.StagedClock;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A portfolio of any size, for trials of volume: half of it business claims, half consumer claims.
 */
@ApplicationScoped
class GeneratedPortfolio {

  private static final int BATCH = 20_000;

  @Inject private DemoMandates mandates;
  @Inject private PlacementService placements;
  @Inject private StagedClock clock;

  void place(int files, LocalDate today, Consumer<Integer> progress) {
    clock.stageAt(today.minusDays(30).atTime(9, 0).atZone(Paris.ZONE).toInstant());
    mandates.sign(today.minusDays(30));
    DemoClaims business = new DemoClaims(21, "LB", true);
    DemoClaims consumer = new DemoClaims(22, "LC", false);
    int done = 0;
    for (boolean odd = false; done < files; odd = !odd) {
      int batch = Math.min(BATCH, files - done);
      String csv = (odd ? business : consumer).placement(batch, today);
      place(odd ? DemoMandates.BUSINESS : DemoMandates.CONSUMER, csv, "generated-" + done + ".csv");
      done += batch;
      progress.accept(done);
    }
  }

  private void place(String mandate, String csv, String name) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    try (PlacedFile file = PlacedFile.receive(new ByteArrayInputStream(bytes), bytes.length)) {
      placements.place(new PlaceClaims(mandate, file, name, "DEMO", null, null));
    }
  }
}
