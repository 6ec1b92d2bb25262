package fr.quittance.portfolio;

import fr.quittance.kernel.id.PartyId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a person is to one file, beyond the role.
 *
 * @param guarantee of a guarantor
 * @param limit up to how much a guarantor is bound, in the file's currency; null without limit
 * @param measure of a protector, a code of {@link PartyQueries#measures()}
 * @param actsFor whom a protector, a counsel or an heir stands for; null for the debtor
 * @param serviceCode of a public debtor: service that handles invoices on Chorus Pro
 * @param engagementNo of a public debtor: number of the order or contract on Chorus Pro
 * @param since first day, or null
 * @param until last day, or null
 */
public record PartyTerms(
    GuaranteeKind guarantee,
    BigDecimal limit,
    String measure,
    PartyId actsFor,
    String serviceCode,
    String engagementNo,
    LocalDate since,
    LocalDate until) {

  /** Nothing beyond the role. */
  public static final PartyTerms NONE =
      new PartyTerms(null, null, null, null, null, null, null, null);

  /** A protector under a measure between two days, either of which may be open. */
  public static PartyTerms protection(String measure, LocalDate since, LocalDate until) {
    return new PartyTerms(null, null, measure, null, null, null, since, until);
  }

  public boolean standsOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }
}
