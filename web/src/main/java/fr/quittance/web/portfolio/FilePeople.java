package fr.quittance.web.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileParties;
import fr.quittance.portfolio.PartyQueries;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PayeeRow;
import fr.quittance.portfolio.ProtectionMeasure;
import fr.quittance.portfolio.TracingQueries;
import fr.quittance.portfolio.TracingRow;
import fr.quittance.portfolio.TracingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people of the file on the screen, read once per request. */
@Named
@RequestScoped
public class FilePeople {

  @Inject private PartyQueries parties;
  @Inject private TracingQueries searches;
  @Inject private Clock clock;

  private FileId asked;
  private FileParties people;
  private List<PayeeRow> payees;
  private List<TracingRow> tracing;

  /** After a change what was read is read anew for the picture. */
  public void forget() {
    asked = null;
  }

  /** Who has a part in the file today, or ever had. */
  public List<PartySheet> shown(FileId file, boolean ever) {
    return ever ? of(file).all() : of(file).on(today());
  }

  /** For whom, beside the debtor, somebody may stand. */
  public List<PartySheet> liable(FileId file) {
    return shown(file, false).stream()
        .filter(party -> party.role() == PartyRole.CO_DEBTOR || party.role() == PartyRole.GUARANTOR)
        .toList();
  }

  public PartySheet party(FileId file, Object id) {
    return of(file).all().stream()
        .filter(party -> party.id().toString().equals(String.valueOf(id)))
        .findFirst()
        .orElse(null);
  }

  /** Who is written to instead of the debtor; null where it is the debtor. */
  public PartySheet instead(FileId file) {
    return of(file)
        .addressee(today())
        .filter(party -> party.role() != PartyRole.DEBTOR)
        .orElse(null);
  }

  /** Whether no letter can leave, for want of an address of whoever is written to. */
  public boolean unreachable(FileId file) {
    return of(file).addressee(today()).map(PartySheet::withoutAddress).orElse(false);
  }

  /** Curators without any address: nothing may be written to the debtor (C. civ. 467). */
  public List<PartySheet> uncopied(FileId file) {
    return of(file).copied(today()).stream().filter(PartySheet::withoutAddress).toList();
  }

  /** Up to how much a guarantor is bound; null without limit. */
  public Money limit(PartySheet party, String currency) {
    return party.terms().limit() == null ? null : Money.of(party.terms().limit(), currency);
  }

  public boolean ended(PartySheet party) {
    return !party.terms().standsOn(today());
  }

  public List<PayeeRow> payees(FileId file) {
    of(file);
    if (payees == null) {
      payees = parties.payees(file);
    }
    return payees;
  }

  /** Whom the debtor is told to pay today instead of the creditor. */
  public List<PayeeRow> told(FileId file) {
    return payees(file).stream().filter(payee -> payee.tellOn(today())).toList();
  }

  public List<TracingRow> searches(FileId file) {
    of(file);
    if (tracing == null) {
      tracing = searches.of(file);
    }
    return tracing;
  }

  /** The search that runs for a party, or null. */
  public TracingRow search(FileId file, PartySheet party) {
    Optional<TracingRow> open =
        searches(file).stream()
            .filter(row -> row.state() == TracingState.OPEN && row.party().equals(party.id()))
            .findFirst();
    return open.orElse(null);
  }

  public List<ProtectionMeasure> getMeasures() {
    return parties.measures();
  }

  public LocalDate today() {
    return Paris.today(clock);
  }

  private FileParties of(FileId file) {
    if (!file.equals(asked)) {
      asked = file;
      people = parties.ever(file);
      payees = null;
      tracing = null;
    }
    return people;
  }
}
