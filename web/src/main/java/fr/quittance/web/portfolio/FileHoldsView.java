package fr.quittance.web.portfolio;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldReason;
import fr.quittance.compliance.HoldRow;
import fr.quittance.compliance.HoldService;
import fr.quittance.compliance.LiftHold;
import fr.quittance.compliance.PlaceHold;
import fr.quittance.compliance.Purpose;
import fr.quittance.kernel.id.FileId;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The holds of one file: what each stops, in words, and what to do meanwhile. */
@Named
@ViewScoped
public class FileHoldsView implements Serializable {

  @Inject private HoldQueries holds;
  @Inject private HoldService service;
  @Inject private transient Messages messages;

  private String reason;
  private LocalDate from;
  private LocalDate to;

  public List<HoldRow> open(FileId file) {
    return holds.open(file);
  }

  public List<HoldRow> ended(FileId file) {
    return holds.ended(file);
  }

  public List<HoldReason> getReasons() {
    return holds.reasons().stream().sorted(Comparator.comparing(HoldReason::label)).toList();
  }

  /** The reason of that code; null for none. */
  public HoldReason reason(String code) {
    return holds.reasons().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** Which contacts a reason stops. */
  public String stops(HoldReason of) {
    return listed(of, true);
  }

  /** Which contacts go on all the same; nothing where none does. */
  public String passes(HoldReason of) {
    return listed(of, false);
  }

  private String listed(HoldReason of, boolean stopped) {
    return Arrays.stream(Purpose.values())
        .filter(purpose -> of.stops().contains(purpose) == stopped)
        .map(purpose -> messages.of("compliance.stops", purpose))
        .collect(Collectors.joining(", "));
  }

  public void place(FileId file) {
    service.place(new PlaceHold(file, reason, from, to));
    reason = null;
    from = null;
    to = null;
  }

  public void lift(long hold) {
    service.lift(new LiftHold(hold));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
