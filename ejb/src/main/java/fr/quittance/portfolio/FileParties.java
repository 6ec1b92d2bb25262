package fr.quittance.portfolio;

import fr.quittance.compliance.Representative.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people of one file, and to whom of them one writes. */
public record FileParties(List<PartySheet> all) {

  public FileParties {
    all = List.copyOf(all);
  }

  public Optional<PartySheet> debtor() {
    return all.stream().filter(party -> party.role() == PartyRole.DEBTOR).findFirst();
  }

  /** Who has a part in the file on a day. */
  public List<PartySheet> on(LocalDate day) {
    return all.stream().filter(party -> party.terms().standsOn(day)).toList();
  }

  /** Who is written to for the debtor: counsel, else whoever represents him, else himself. */
  public Optional<PartySheet> addressee(LocalDate day) {
    return standing(Effect.COUNSEL, day).stream()
        .findFirst()
        .or(() -> standing(Effect.INSTEAD, day).stream().findFirst())
        .or(this::debtor);
  }

  /** Who receives a copy of what the debtor receives (C. civ. 467). */
  public List<PartySheet> copied(LocalDate day) {
    return standing(Effect.COPY, day);
  }

  /** Everybody who ever stands for the debtor, whatever the day. */
  List<PartySheet> representatives() {
    return all.stream().filter(party -> party.stands() != null && standsForDebtor(party)).toList();
  }

  private List<PartySheet> standing(Effect effect, LocalDate day) {
    return representatives().stream()
        .filter(party -> party.stands() == effect && party.terms().standsOn(day))
        .toList();
  }

  private boolean standsForDebtor(PartySheet party) {
    return party.terms().actsFor() == null
        || debtor().filter(debtor -> debtor.id().equals(party.terms().actsFor())).isPresent();
  }
}
