package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.portfolio.domain.FileParty;
import fr.quittance.portfolio.domain.IdentityChecks;
import fr.quittance.portfolio.domain.Party;
import fr.quittance.portfolio.domain.placing.DebtorIdentity;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Parties;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The people of a file: who joins it, what is known of them, who leaves it. Nobody is deleted:
 * money facts hang on the file, and who answered for them must stay readable.
 */
@Stateless
@RowScoped
public class PartyService {

  @Inject private CaseFiles files;
  @Inject private Parties parties;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * @throws Problem {@code one-debtor}, {@code party-known}, or naming each wrong field
   */
  @RequiresPermissions("file:write")
  public PartyId add(AddParty command) {
    files.lock(command.file());
    new InputCheck().require("role", command.role()).done();
    if (command.role() == PartyRole.DEBTOR) {
      throw Problem.conflict("one-debtor", "A file has one debtor, who came with it.");
    }
    PartyIdentity identity = IdentityChecks.checked(command.identity(), today());
    PartyTerms terms = checked(command.file(), command.role(), command.terms());
    long creditor = files.creditorOf(command.file());
    PartyId id = joined(command.file(), identity, creditor);
    link(command, id, creditor, terms);
    journal.file(
        command.file(), "PARTY_ADDED", Map.of("party", id.value(), "role", command.role()));
    return id;
  }

  /**
   * @throws OptimisticLockException where somebody else changed the party since the form was opened
   * @throws Problem naming each wrong field
   */
  @RequiresPermissions("file:write")
  public void change(ChangeParty command) {
    files.lock(command.file());
    FileParty link = link(command.file(), command.party());
    Party party = unchanged(command.party(), link, command.version());
    party.describe(IdentityChecks.checked(command.identity(), today()));
    link.bind(checked(command.file(), link.role(), command.terms()));
    parties.flush();
    journal.file(
        command.file(),
        "PARTY_CHANGED",
        Map.of("party", command.party().value(), "role", link.role()));
  }

  /**
   * @throws OptimisticLockException where somebody else changed the party since the form was opened
   * @throws Problem {@code one-debtor}
   */
  @RequiresPermissions("file:write")
  public void end(EndParty command) {
    files.lock(command.file());
    FileParty link = link(command.file(), command.party());
    if (link.role() == PartyRole.DEBTOR) {
      throw Problem.conflict("one-debtor", "A file has one debtor, who came with it.");
    }
    unchanged(command.party(), link, command.version());
    LocalDate on = command.on() == null ? today() : command.on();
    link.end(on);
    parties.flush();
    journal.file(
        command.file(),
        "PARTY_ENDED",
        Map.of("party", command.party().value(), "role", link.role(), "on", on));
  }

  /** The same person under the same creditor is known once. */
  private PartyId joined(FileId file, PartyIdentity identity, long creditor) {
    byte[] key =
        new DebtorIdentity(creditor)
            .ofPerson(
                file,
                identity.siren(),
                identity.name(),
                identity.firstName(),
                identity.birthDate());
    DebtorId debtor = parties.debtor(key);
    return parties
        .known(debtor, creditor)
        .orElseGet(() -> parties.add(new Party(identity, creditor, debtor)).id());
  }

  /** Somebody who had left comes back as what he is now. */
  private void link(AddParty command, PartyId id, long creditor, PartyTerms terms) {
    Optional<FileParty> known = parties.link(command.file(), id);
    if (known.isEmpty()) {
      parties.add(new FileParty(command.file(), id, creditor, command.role(), terms));
    } else if (known.get().over(today())) {
      known.get().rejoin(command.role(), terms);
      parties.flush();
    } else {
      throw Problem.conflict("party-known", "This person is a party of the file already.");
    }
  }

  private PartyTerms checked(FileId file, PartyRole role, PartyTerms raw) {
    PartyTerms terms = IdentityChecks.checked(role, raw == null ? PartyTerms.NONE : raw);
    new InputCheck()
        .reject(
            terms.measure() != null
                && parties.measures().stream()
                    .noneMatch(known -> known.code().equals(terms.measure())),
            "measure",
            "measure",
            "This measure of protection is not known.")
        .reject(
            terms.actsFor() != null && parties.link(file, terms.actsFor()).isEmpty(),
            "actsFor",
            "acts-for",
            "One acts for a party of the same file.")
        .done();
    return terms;
  }

  private FileParty link(FileId file, PartyId party) {
    return parties.link(file, party).orElseThrow(() -> Problem.notFound("Party", party));
  }

  /** What a form shows comes from two rows; the sum of their versions grows with either. */
  private Party unchanged(PartyId id, FileParty link, long version) {
    Party party = parties.party(id);
    if (party.version() + link.version() != version) {
      throw new OptimisticLockException(party);
    }
    return party;
  }

  private LocalDate today() {
    return Paris.today(clock);
  }
}
