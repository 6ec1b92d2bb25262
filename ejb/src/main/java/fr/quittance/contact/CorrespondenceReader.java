package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.LetterRegister;
import fr.quittance.contact.Correspondence.Copy;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.FactRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.FileParties;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.PartyQueries;
import fr.quittance.portfolio.PartySheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Gathers what a message about a file may speak of. */
@ApplicationScoped
class CorrespondenceReader {

  @Inject private FileQueries files;
  @Inject private PartyQueries parties;
  @Inject private BalanceQueries balances;
  @Inject private FactQueries facts;
  @Inject private LetterRegister letters;
  @Inject private AgencyQueries agencies;
  @Inject private ContactAddresses addresses;
  @Inject private Clock clock;

  Correspondence read(FileId id, Channel channel) {
    LocalDate today = Paris.today(clock);
    FileParties people = new FileParties(files.parties(id));
    PartySheet debtor = people.debtor().orElseThrow(() -> Problem.notFound("Debtor of file", id));
    PartySheet addressee = people.addressee(today).orElse(debtor);
    return new Correspondence(
        files.byId(id),
        debtor,
        addressee,
        agencies.find().orElse(null),
        balances.current(id),
        letters.firstLetter(id).orElse(null),
        lastPayment(id),
        recipient(addressee, channel),
        copies(people.copied(today), channel),
        parties.payees(id).stream().filter(payee -> payee.tellOn(today)).toList());
  }

  /** Without an address for a curator the gate refuses: nobody is left out here. */
  private List<Copy> copies(List<PartySheet> curators, Channel channel) {
    if (channel != Channel.LETTER && channel != Channel.EMAIL) {
      return List.of();
    }
    return curators.stream()
        .filter(curator -> recipient(curator, channel) != null)
        .map(curator -> new Copy(curator, recipient(curator, channel)))
        .toList();
  }

  private FactRow lastPayment(FileId id) {
    return facts.facts(id).stream()
        .filter(fact -> fact.kind() == FactKind.PAYMENT && fact.reversedBy() == null)
        .max(
            Comparator.comparing(FactRow::effectiveOn)
                .thenComparing(FactRow::recordedAt)
                .thenComparing(fact -> fact.id().value()))
        .orElse(null);
  }

  /** The best address for the channel; an SMS never goes to what is known to be a landline. */
  private ContactPoint recipient(PartySheet party, Channel channel) {
    ContactPointKind kind = ContactPointKind.valueOf(channel.addressKind().name());
    if (channel != Channel.SMS) {
      return party.contactPoint(kind).orElse(null);
    }
    return party.contactPoints().stream()
        .filter(point -> point.kind() == kind && point.usable())
        .filter(point -> addresses.phone(point.value()).textable())
        .min(ContactPoint.BEST_FIRST)
        .orElse(null);
  }
}
