package fr.quittance.portfolio;

import fr.quittance.compliance.AddressKind;
import fr.quittance.compliance.ContactPerson;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.compliance.ReachablePoint;
import fr.quittance.compliance.Representative;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.FileContents;
import fr.quittance.portfolio.store.FileOverview;
import fr.quittance.portfolio.store.Timeline;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads files. A creditor sees its own; another's does not exist for it. */
@Stateless
@RowScoped
public class FileQueries {

  /** What is told by people to people of the agency. */
  private static final Set<String> OURS = Set.of("NOTE", "OUTCOME", "VISIT", "CORRESPONDENCE");

  @Inject private FileOverview files;
  @Inject private FileContents contents;
  @Inject private Timeline timelines;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Filters {@code ref}, {@code debtor}, {@code debtorRef}, {@code creditor} (contains) and {@code
   * mandate}, {@code status}, {@code phase}, {@code kind}, {@code claimRef}, {@code tag} (its id),
   * {@code hold} (its reason), {@code assigned} (a user's id, or {@code none}) (equal); sorts by
   * {@code ref}, {@code debtor}, {@code debtorRef}, {@code mandate}, {@code creditor}, {@code
   * status}, {@code balance}, {@code oldestDueOn}, {@code openedOn}.
   */
  @RequiresPermissions("file:read")
  public Page<FileRow> list(PageRequest request) {
    return files.page(request);
  }

  /** The files that match, oldest first, after the cursor of the slice before. */
  @RequiresPermissions("file:read")
  public Slice<FileRow> slice(FileFilter filter, String cursor, int limit) {
    return files.slice(filter, cursor, PageRequest.of(0, limit).size());
  }

  @RequiresPermissions("file:read")
  public FileSheet byRef(String ref) {
    return files.byRef(ref).orElseThrow(() -> Problem.notFound("File", ref));
  }

  @RequiresPermissions("file:read")
  public FileSheet byId(FileId id) {
    return files.byId(id).orElseThrow(() -> Problem.notFound("File", id));
  }

  /** Everything that happened, newest first. A creditor is not shown what collectors noted. */
  @RequiresPermissions("file:read")
  public Slice<TimelineEntry> timeline(FileId file, String cursor, int limit) {
    return timeline(file, Set.of(), cursor, limit);
  }

  /**
   * What happened, as some kinds of record tell it; none for all.
   *
   * @param sources see {@link TimelineEntry#source}
   */
  @RequiresPermissions("file:read")
  public Slice<TimelineEntry> timeline(FileId file, Set<String> sources, String cursor, int limit) {
    Slice<TimelineEntry> all =
        timelines.slice(byId(file).id(), sources, cursor, PageRequest.of(0, limit).size());
    return callers.current().isCreditor()
        ? new Slice<>(all.items().stream().filter(FileQueries::forCreditors).toList(), all.next())
        : all;
  }

  private static boolean forCreditors(TimelineEntry entry) {
    return !OURS.contains(entry.source());
  }

  /** Who has a part in the file today: the debtor first, then the others. */
  @RequiresPermissions("file:read")
  public List<PartySheet> parties(FileId file) {
    return new FileParties(contents.parties(file)).on(Paris.today(clock));
  }

  /** Claims by due date. */
  @RequiresPermissions("file:read")
  public List<ClaimRow> claims(FileId file) {
    return contents.claims(file);
  }

  /**
   * Whom the gate is asked about: the debtor of the file, who stands for it, and every way known to
   * reach them.
   */
  @RequiresPermissions("file:read")
  public ContactSubject contactSubject(FileId id) {
    FileSheet file = byId(id);
    FileParties people = new FileParties(contents.parties(id));
    PartySheet debtor =
        people.debtor().orElseThrow(() -> Problem.notFound("Debtor of file", file.ref()));
    return new ContactSubject(
        id,
        file.debtorId(),
        file.debtorKind().name(),
        debtor.zone(),
        file.status() == FileStatus.CLOSED,
        reachable(debtor),
        new ContactPerson(
            debtor.birthDate(),
            debtor.deceasedOn(),
            people.representatives().stream().map(FileQueries::representative).toList()));
  }

  private static Representative representative(PartySheet party) {
    return new Representative(
        party.stands(), party.terms().since(), party.terms().until(), reachable(party));
  }

  private static List<ReachablePoint> reachable(PartySheet party) {
    return party.contactPoints().stream().map(FileQueries::reachable).toList();
  }

  private static ReachablePoint reachable(ContactPoint point) {
    return new ReachablePoint(
        AddressKind.valueOf(point.kind().name()), point.value(), point.usable());
  }
}
