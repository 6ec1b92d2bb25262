package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.LetterRegister;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.FactRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Gathers what a message about a file may speak of. */
@ApplicationScoped
class CorrespondenceReader {

  @Inject private FileQueries files;
  @Inject private BalanceQueries balances;
  @Inject private FactQueries facts;
  @Inject private LetterRegister letters;
  @Inject private AgencyQueries agencies;
  @Inject private ContactAddresses addresses;

  Correspondence read(FileId id, Channel channel) {
    PartySheet debtor = debtor(id);
    return new Correspondence(
        files.byId(id),
        debtor,
        agencies.find().orElse(null),
        balances.current(id),
        letters.firstLetter(id).orElse(null),
        lastPayment(id),
        recipient(debtor, channel));
  }

  private PartySheet debtor(FileId id) {
    return files.parties(id).stream()
        .filter(party -> party.role() == PartyRole.DEBTOR)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("Debtor of file", id));
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
  private ContactPoint recipient(PartySheet debtor, Channel channel) {
    ContactPointKind kind = ContactPointKind.valueOf(channel.addressKind().name());
    if (channel != Channel.SMS) {
      return debtor.contactPoint(kind).orElse(null);
    }
    return debtor.contactPoints().stream()
        .filter(point -> point.kind() == kind && point.usable())
        .filter(point -> addresses.phone(point.value()).textable())
        .min(Comparator.comparingInt(point -> rank(point.quality())))
        .orElse(null);
  }

  private static int rank(ContactPointQuality quality) {
    return switch (quality) {
      case VERIFIED -> 0;
      case UNVERIFIED -> 1;
      case DOUBTFUL -> 2;
      case BAD -> 3;
    };
  }
}
