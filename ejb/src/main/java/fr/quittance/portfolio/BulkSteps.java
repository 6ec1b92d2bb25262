package fr.quittance.portfolio;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.LiftHold;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.kernel.id.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Does to one file what is done to many, by the service that does it alone. */
@ApplicationScoped
class BulkSteps {

  @Inject private TagService tags;
  @Inject private HoldService holds;
  @Inject private HoldQueries holdQueries;
  @Inject private AssignmentService assignments;
  @Inject private FileService files;

  void take(FileId file, BulkAction action, Map<String, String> parameters) {
    switch (action) {
      case ADD_TAG -> tags.put(file, number(parameters, "tag"));
      case REMOVE_TAG -> tags.takeOff(file, number(parameters, "tag"));
      case PLACE_HOLD ->
          holds.place(
              new PlaceHold(file, parameters.get("reason"), null, day(parameters.get("to"))));
      case LIFT_HOLD -> lift(file, parameters.get("reason"));
      case ASSIGN ->
          assignments.assign(
              new AssignFile(
                  file,
                  parameters.containsKey("collector") ? number(parameters, "collector") : null));
      case SUSPEND -> files.suspend(new SuspendFile(file, parameters.get("reason")));
      case RESUME -> files.resume(file);
    }
  }

  private void lift(FileId file, String reason) {
    holdQueries.open(file).stream()
        .filter(hold -> hold.reason().equals(reason) && hold.keptBy() == null)
        .forEach(hold -> holds.lift(new LiftHold(hold.id())));
  }

  private static long number(Map<String, String> parameters, String name) {
    return Long.parseLong(parameters.get(name));
  }

  private static LocalDate day(String iso) {
    return iso == null || iso.isBlank() ? null : LocalDate.parse(iso);
  }
}
