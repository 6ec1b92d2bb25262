package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AddParty;
import fr.quittance.portfolio.ChangeParty;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.EndParty;
import fr.quittance.portfolio.GuaranteeKind;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartyService;
import fr.quittance.portfolio.PartySheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The dialog in which somebody joins a file, is corrected, or leaves it. */
@Named
@ViewScoped
public class PartyEditView implements Serializable {

  private static final int SUGGESTED = 20;

  @Inject private transient PartyService parties;
  @Inject private transient FilePeople people;

  private PartyForm form = new PartyForm();

  public void openNew() {
    form = new PartyForm();
  }

  public void open(PartySheet party) {
    form = PartyForm.of(party);
  }

  public void save(FileId file) {
    if (form.isNew()) {
      parties.add(new AddParty(file, form.getRole(), form.identity(), form.terms()));
    } else {
      parties.change(
          new ChangeParty(file, form.party(), form.identity(), form.terms(), form.getVersion()));
    }
    people.forget();
  }

  /** Stops being a party today. */
  public void end(FileId file) {
    parties.end(new EndParty(file, form.party(), null, form.getVersion()));
    people.forget();
  }

  public List<String> completeZone(String typed) {
    String text = typed.toLowerCase(Locale.ROOT).replace(' ', '_');
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
        .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(text))
        .sorted()
        .limit(SUGGESTED)
        .toList();
  }

  public PartyForm getForm() {
    return form;
  }

  /** The debtor came with the file: others join it. */
  public List<PartyRole> getRoles() {
    return Arrays.stream(PartyRole.values()).filter(role -> role != PartyRole.DEBTOR).toList();
  }

  public DebtorKind[] getKinds() {
    return DebtorKind.values();
  }

  public GuaranteeKind[] getGuarantees() {
    return GuaranteeKind.values();
  }
}
