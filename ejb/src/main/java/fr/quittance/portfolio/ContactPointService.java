package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.domain.KnownPoint;
import fr.quittance.portfolio.domain.Residence;
import fr.quittance.portfolio.domain.TypedPoint;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Parties;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The numbers and addresses of a file's people, and what they are worth. */
@Stateless
@RowScoped
public class ContactPointService {

  @Inject private CaseFiles files;
  @Inject private Parties parties;
  @Inject private ContactAddresses addresses;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Keeps a number or an address; one of doubtful form too, which the answer says.
   *
   * @throws Problem {@code point-known}, or naming what is missing
   */
  @RequiresPermissions("file:write")
  public AddedPoint add(AddContactPoint command) {
    files.lock(command.file());
    parties
        .link(command.file(), command.party())
        .orElseThrow(() -> Problem.notFound("Party", command.party()));
    Residence before = residence(command.party());
    TypedPoint typed = TypedPoint.of(command, before.country(), addresses);
    KnownPoint point = kept(command, typed);
    if (command.preferred()) {
      preferOver(point);
    }
    parties.flush();
    parties.party(command.party()).move(before, residence(command.party()));
    note(command.file(), "CONTACT_POINT_ADDED", point, Map.of("source", command.source()));
    return new AddedPoint(point.id(), point.quality());
  }

  /** Experience says what a number or an address is worth; a bad one is used no more. */
  @RequiresPermissions("file:write")
  public void judge(JudgeContactPoint command) {
    KnownPoint point = locked(command.file(), command.point());
    Residence before = residence(point.party());
    point.judge(command.quality(), command.on() == null ? today() : command.on());
    parties.flush();
    parties.party(point.party()).move(before, residence(point.party()));
    note(
        command.file(),
        "CONTACT_POINT_" + command.quality(),
        point,
        Map.of("on", command.on() == null ? today() : command.on()));
  }

  /** Uses a number or an address before all others of its kind. */
  @RequiresPermissions("file:write")
  public void prefer(FileId file, long id) {
    KnownPoint point = locked(file, id);
    if (!point.usable()) {
      throw Problem.conflict("point-unusable", "A bad or former contact point is not used.");
    }
    Residence before = residence(point.party());
    preferOver(point);
    parties.flush();
    parties.party(point.party()).move(before, residence(point.party()));
    note(file, "CONTACT_POINT_PREFERRED", point, Map.of());
  }

  @RequiresPermissions("file:write")
  public void end(EndContactPoint command) {
    KnownPoint point = locked(command.file(), command.point());
    LocalDate on = command.on() == null ? today() : command.on();
    point.end(on);
    note(command.file(), "CONTACT_POINT_ENDED", point, Map.of("on", on));
  }

  private KnownPoint kept(AddContactPoint command, TypedPoint typed) {
    Optional<KnownPoint> known =
        parties.points(command.party(), typed.kind()).stream()
            .filter(point -> same(point, typed))
            .findFirst();
    if (known.isEmpty()) {
      return parties.add(
          new KnownPoint(
              command.party(), files.creditorOf(command.file()), typed, command.source(), today()));
    }
    if (!known.get().ended()) {
      throw Problem.invalidField(
          TypedPoint.fieldOf(typed.kind()), "point-known", "This contact point is known already.");
    }
    known.get().revive(command.source(), today());
    return known.get();
  }

  private boolean same(KnownPoint point, TypedPoint typed) {
    return point.kind() == ContactPointKind.ADDRESS
        ? addresses.postal(point.value()).value().equals(addresses.postal(typed.value()).value())
        : point.value().equals(typed.value());
  }

  private void preferOver(KnownPoint point) {
    parties.points(point.party(), point.kind()).forEach(other -> other.prefer(false));
    point.prefer(true);
  }

  /** Where the best address says that the person lives; France where there is none. */
  private Residence residence(PartyId party) {
    return parties.points(party, ContactPointKind.ADDRESS).stream()
        .filter(KnownPoint::usable)
        .min(
            Comparator.comparing((KnownPoint point) -> !point.preferred())
                .thenComparing(point -> point.quality() == ContactPointQuality.DOUBTFUL)
                .thenComparing(point -> point.quality() != ContactPointQuality.VERIFIED)
                .thenComparing(point -> -point.id()))
        .map(KnownPoint::residence)
        .orElseGet(() -> Residence.of(null, null));
  }

  private KnownPoint locked(FileId file, long id) {
    files.lock(file);
    return parties.point(file, id);
  }

  private void note(FileId file, String action, KnownPoint point, Map<String, ?> more) {
    parties.flush();
    Map<String, Object> payload =
        new HashMap<>(
            Map.of("point", point.id(), "party", point.party().value(), "kind", point.kind()));
    payload.putAll(more);
    journal.file(file, action, payload);
  }

  private LocalDate today() {
    return Paris.today(clock);
  }
}
