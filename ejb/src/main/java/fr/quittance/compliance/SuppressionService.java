package fr.quittance.compliance;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.store.SuppressionStore;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Records opt-outs. */
@Stateless
@RowScoped
public class SuppressionService {

  private static final String CHAIN = "suppressions";

  private SuppressionStore suppressions;
  private ContactAddresses addresses;
  private CallerContext callers;
  private Journal journal;
  private Clock clock;
  private Event<Object> events;

  public SuppressionService() {}

  @Inject
  public SuppressionService(
      SuppressionStore suppressions,
      ContactAddresses addresses,
      CallerContext callers,
      Journal journal,
      Clock clock,
      Event<Object> events) {
    this.suppressions = suppressions;
    this.addresses = addresses;
    this.callers = callers;
    this.journal = journal;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Records that an address is never to be contacted again by a channel, on any file, and answers
   * the row's id. Saying so twice is not an error: the first row stays. Fires {@link
   * SuppressionAdded} the first time.
   *
   * @throws Problem when a value is missing or the address can be none of its channel
   */
  @RequiresPermissions("suppression:write")
  public long add(AddSuppression command) {
    checkComplete(command);
    NormalisedAddress address =
        addresses.normalise(command.channel().addressKind(), command.address());
    if (!address.usable()) {
      throw Problem.invalidField(
          "address", "address-unusable", "Nothing can be sent to " + address.value() + ".");
    }
    return suppressions
        .find(command.channel(), address.value())
        .orElseGet(() -> added(command, address));
  }

  private long added(AddSuppression command, NormalisedAddress address) {
    Optional<Long> id =
        suppressions.add(
            command.channel(),
            address.value(),
            command.reason().strip(),
            clock.instant(),
            callers.current().userId());
    if (id.isEmpty()) {
      return suppressions.find(command.channel(), address.value()).orElseThrow();
    }
    journal.general(
        CHAIN, "SUPPRESSION_ADDED", Map.of("suppression", id.get(), "channel", command.channel()));
    events.fire(new SuppressionAdded(id.get(), command.channel(), address.value()));
    return id.get();
  }

  private static void checkComplete(AddSuppression command) {
    List<Problem.Error> errors = new ArrayList<>();
    if (command.channel() == null) {
      errors.add(
          new Problem.Error(
              "channel", null, "required", "A channel is CALL, SMS, EMAIL or LETTER."));
    }
    if (command.address() == null || command.address().isBlank()) {
      errors.add(new Problem.Error("address", null, "required", "An address is needed."));
    }
    if (command.reason() == null || command.reason().isBlank()) {
      errors.add(new Problem.Error("reason", null, "required", "A reason is needed."));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
