package fr.quittance.web.portfolio;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.AddContactPoint;
import fr.quittance.portfolio.AddedPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.ContactPointService;
import fr.quittance.portfolio.ContactSource;
import fr.quittance.portfolio.EndContactPoint;
import fr.quittance.portfolio.JudgeContactPoint;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.ReturnedLetter;
import fr.quittance.portfolio.TracingService;
import fr.quittance.web.shell.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * One click says what a number or an address is worth; a dialog adds one, another a returned
 * letter.
 */
@Named
@ViewScoped
public class ContactPointView implements Serializable {

  @Inject private transient ContactPointService points;
  @Inject private transient TracingService tracing;
  @Inject private transient FilePeople people;
  @Inject private transient Messages texts;
  @Inject private transient Clock clock;

  private Long party;
  private ContactPointKind kind = ContactPointKind.PHONE;
  private String value;
  private String postcode;
  private String city;
  private String country = "FR";
  private ContactSource source = ContactSource.DEBTOR;
  private boolean preferred;
  private Long returned;
  private LocalDate returnedOn;

  /** Opens the dialog for one of the file's people. */
  public void open(PartySheet of) {
    party = of.id().value();
    kind = ContactPointKind.PHONE;
    value = null;
    postcode = null;
    city = null;
    country = "FR";
    preferred = false;
  }

  public void add(FileId file) {
    AddedPoint added =
        points.add(
            new AddContactPoint(
                file,
                new PartyId(party),
                kind,
                value,
                postcode,
                city,
                kind == ContactPointKind.ADDRESS ? country : null,
                source,
                preferred));
    if (added.doubtful()) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_WARN, texts.get("portfolio.point.doubtful"), null));
    }
    people.forget();
  }

  public void verify(FileId file, long point) {
    judge(file, point, ContactPointQuality.VERIFIED);
  }

  public void spoil(FileId file, long point) {
    judge(file, point, ContactPointQuality.BAD);
  }

  private void judge(FileId file, long point, ContactPointQuality quality) {
    points.judge(new JudgeContactPoint(file, point, quality, null));
    people.forget();
  }

  public void prefer(FileId file, long point) {
    points.prefer(file, point);
    people.forget();
  }

  public void end(FileId file, long point) {
    points.end(new EndContactPoint(file, point, null));
    people.forget();
  }

  /** Opens the dialog of a letter that came back. */
  public void openReturned(long point) {
    returned = point;
    returnedOn = Paris.today(clock);
  }

  public void returned(FileId file) {
    tracing.returned(new ReturnedLetter(file, returned, returnedOn));
    people.forget();
  }

  public void search(FileId file, PartySheet of) {
    tracing.search(file, of.id());
    people.forget();
  }

  public ContactPointKind[] getKinds() {
    return ContactPointKind.values();
  }

  /** Whom a person may name as source; placements and searches name themselves. */
  public List<ContactSource> getSources() {
    return List.of(
        ContactSource.DEBTOR,
        ContactSource.CREDITOR,
        ContactSource.THIRD_PARTY,
        ContactSource.DIRECTORY,
        ContactSource.COMPANY_REGISTER);
  }

  public Long getParty() {
    return party;
  }

  public boolean isPostal() {
    return kind == ContactPointKind.ADDRESS;
  }

  public ContactPointKind getKind() {
    return kind;
  }

  public void setKind(ContactPointKind kind) {
    this.kind = kind;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public ContactSource getSource() {
    return source;
  }

  public void setSource(ContactSource source) {
    this.source = source;
  }

  public boolean isPreferred() {
    return preferred;
  }

  public void setPreferred(boolean preferred) {
    this.preferred = preferred;
  }

  public LocalDate getReturnedOn() {
    return returnedOn;
  }

  public void setReturnedOn(LocalDate returnedOn) {
    this.returnedOn = returnedOn;
  }
}
