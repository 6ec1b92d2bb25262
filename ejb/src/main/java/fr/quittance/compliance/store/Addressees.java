package fr.quittance.compliance.store;

import fr.quittance.compliance.AddressKind;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.ContactPerson;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.NormalisedAddress;
import fr.quittance.compliance.ReachablePoint;
import fr.quittance.compliance.Representative;
import fr.quittance.compliance.Representative.Effect;
import fr.quittance.compliance.calc.GateCase.Safeguard;
import fr.quittance.compliance.calc.GateCase.Standing;
import java.time.LocalDate;
import java.util.List;

/** Whom a question means: the debtor, or whoever stands for the debtor on that day. */
final class Addressees {

  private static final int AGE = 18;

  private final ContactAddresses addresses;

  Addressees(ContactAddresses addresses) {
    this.addresses = addresses;
  }

  /** Addresses of the person meant that the channel can use, as they are compared. */
  List<String> usable(ContactQuestion question, LocalDate today) {
    return question.address() == null
        ? usable(question.channel(), points(question, today))
        : givenUsable(question, today);
  }

  Standing standing(ContactQuestion question, LocalDate today) {
    ContactPerson person = question.subject().person();
    List<Representative> counsel = person.represented(Effect.COUNSEL, today);
    List<Representative> guardians = person.represented(Effect.INSTEAD, today);
    return new Standing(
        person.birthDate() == null ? null : person.birthDate().plusYears(AGE),
        person.deceasedOn(),
        counsel(question, counsel),
        counsel.isEmpty() ? guardian(question, guardians) : Safeguard.NOT_NEEDED,
        curator(question, person.represented(Effect.COPY, today)));
  }

  private Safeguard counsel(ContactQuestion question, List<Representative> counsel) {
    if (counsel.isEmpty()) {
      return Safeguard.NOT_NEEDED;
    }
    boolean written = question.channel() == Channel.LETTER || question.channel() == Channel.EMAIL;
    return kept(written && addressed(question, counsel));
  }

  private Safeguard guardian(ContactQuestion question, List<Representative> guardians) {
    return guardians.isEmpty() ? Safeguard.NOT_NEEDED : kept(addressed(question, guardians));
  }

  /** Letters and e-mails are copied to every curator who has an address; nothing else can be. */
  private Safeguard curator(ContactQuestion question, List<Representative> curators) {
    if (curators.isEmpty()) {
      return Safeguard.NOT_NEEDED;
    }
    boolean copied =
        (question.channel() == Channel.LETTER || question.channel() == Channel.EMAIL)
            && curators.stream()
                .noneMatch(curator -> usable(question.channel(), curator.points()).isEmpty());
    return kept(copied);
  }

  private static Safeguard kept(boolean kept) {
    return kept ? Safeguard.KEPT : Safeguard.BROKEN;
  }

  private boolean addressed(ContactQuestion question, List<Representative> representatives) {
    if (question.address() == null) {
      return true;
    }
    AddressKind kind = question.channel().addressKind();
    return representatives.stream()
        .flatMap(representative -> representative.points().stream())
        .anyMatch(point -> point.kind() == kind && same(kind, point.value(), question.address()));
  }

  private static List<ReachablePoint> points(ContactQuestion question, LocalDate today) {
    ContactPerson person = question.subject().person();
    for (Effect effect : List.of(Effect.COUNSEL, Effect.INSTEAD)) {
      List<Representative> standing = person.represented(effect, today);
      if (!standing.isEmpty()) {
        return standing.stream().flatMap(one -> one.points().stream()).toList();
      }
    }
    return question.subject().points();
  }

  private List<String> usable(Channel channel, List<ReachablePoint> points) {
    AddressKind kind = channel.addressKind();
    return points.stream()
        .filter(point -> point.kind() == kind && point.usable())
        .map(point -> addresses.normalise(kind, point.value()))
        .filter(address -> reaches(address, channel))
        .map(NormalisedAddress::value)
        .distinct()
        .toList();
  }

  private List<String> givenUsable(ContactQuestion question, LocalDate today) {
    AddressKind kind = question.channel().addressKind();
    NormalisedAddress given = addresses.normalise(kind, question.address());
    boolean knownWrong =
        points(question, today).stream()
            .filter(point -> point.kind() == kind && !point.usable())
            .anyMatch(point -> same(kind, point.value(), question.address()));
    return knownWrong || !reaches(given, question.channel()) ? List.of() : List.of(given.value());
  }

  private boolean same(AddressKind kind, String one, String other) {
    return addresses.normalise(kind, one).value().equals(addresses.normalise(kind, other).value());
  }

  private static boolean reaches(NormalisedAddress address, Channel channel) {
    return address.usable() && (channel != Channel.SMS || address.textable());
  }
}
