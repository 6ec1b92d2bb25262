package fr.quittance.web.legal;

import fr.quittance.kernel.id.FileId;
import fr.quittance.legal.ClaimLimitation;
import fr.quittance.legal.LimitationQueries;
import fr.quittance.legal.LimitationState;
import fr.quittance.legal.LimitationStep;
import fr.quittance.legal.LimitationStep.Cause;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The most pressing limitation of a file, told in one line. */
@Named
@RequestScoped
public class LimitationView {

  @Inject private LimitationQueries limitations;
  @Inject private Messages messages;
  @Inject private Formats formats;

  private FileId asked;
  private List<ClaimLimitation> told;

  /** Null where nothing is due. */
  public ClaimLimitation first(FileId file) {
    if (!file.equals(asked)) {
      told = limitations.of(file);
      asked = file;
    }
    return told.isEmpty() ? null : told.get(0);
  }

  /** Until when and why, and of which claim where the file has several. */
  public String said(ClaimLimitation limitation) {
    List<String> parts = new ArrayList<>();
    if (limitation.bar() == null) {
      parts.add(messages.with("legal.limitation.unknown", formats.date(limitation.dueDate())));
    } else {
      LimitationStep standing = limitation.bar().standing();
      parts.add(
          messages.with(
              "legal.limitation.until", formats.date(standing.lastDay()), standing.article()));
      if (standing.cause() != Cause.DUE) {
        parts.add(
            messages.with("legal.limitation." + standing.cause(), formats.date(standing.on())));
      }
    }
    if (told.size() > 1) {
      parts.add(messages.with("legal.limitation.claim", limitation.label()));
    }
    return String.join(", ", parts);
  }

  public String kind(LimitationState state) {
    return switch (state) {
      case RUNNING -> "";
      case NEAR, UNKNOWN -> "warn";
      case BARRED -> "bad";
    };
  }
}
