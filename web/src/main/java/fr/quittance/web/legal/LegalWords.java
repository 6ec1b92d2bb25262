package fr.quittance.web.legal;

import fr.quittance.kernel.Paris;
import fr.quittance.legal.TransferState;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** How transfers are told on screens. */
@Named
@RequestScoped
public class LegalWords {

  private static final String PROCEDURE = "legal.procedure.";

  @Inject private Messages messages;
  @Inject private Clock clock;

  /** The procedure in words; an office's own word for it stays as it was typed. */
  public String procedure(String code) {
    return messages.containsKey(PROCEDURE + code) ? messages.get(PROCEDURE + code) : code;
  }

  public String kind(TransferState state) {
    return switch (state) {
      case PREPARED -> "warn";
      case SENT -> "info";
      case FAILED, REFUSED -> "bad";
      case ACKNOWLEDGED -> "good";
    };
  }

  /** Whether the office should have answered by now and has not. */
  public boolean late(TransferState state, LocalDate acknowledgeBy) {
    return state == TransferState.SENT
        && acknowledgeBy != null
        && acknowledgeBy.isBefore(Paris.today(clock));
  }
}
