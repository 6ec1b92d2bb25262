package fr.quittance.reports.letters;

import fr.quittance.reports.Agency;
import fr.quittance.reports.ClaimLine;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.Mention;
import fr.quittance.reports.PaymentMethods;
import fr.quittance.reports.ReportData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The first letter to a debtor, with every content of CPCE R124-4: one that lacks a content is
 * refused here rather than printed.
 *
 * @param head who writes to whom, for which creditor
 * @param currency ISO 4217 code of all amounts
 * @param amountsAsOf last day counted in the interest
 * @param claims at least one claim, its elements shown separately
 * @param payment how to pay
 * @param payBefore day by which payment is asked for, or null when the letter sets none
 * @param legalTexts the texts to reproduce: paragraphs 2 and 3 of CPCE L111-8
 * @param dataProtection information on personal data (GDPR art. 14), due with the first contact
 */
public record FirstLetter(
    Letterhead head,
    String currency,
    LocalDate amountsAsOf,
    List<ClaimLine> claims,
    PaymentMethods payment,
    LocalDate payBefore,
    List<Mention> legalTexts,
    Mention dataProtection)
    implements ReportData {

  public FirstLetter {
    DataCheck.present("letterhead", head);
    DataCheck.currency(currency);
    DataCheck.present("date of the amounts", amountsAsOf);
    claims = List.copyOf(DataCheck.present("claims", claims));
    DataCheck.present("payment methods", payment);
    legalTexts = List.copyOf(DataCheck.present("legal texts", legalTexts));
    DataCheck.present("data protection notice", dataProtection);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a first letter needs at least one claim (CPCE R124-4)");
    }
    if (legalTexts.isEmpty()) {
      throw new IllegalArgumentException("a first letter must reproduce CPCE L111-8 (R124-4 5°)");
    }
  }

  @Override
  public Agency agency() {
    return head.agency();
  }

  @Override
  public String documentReference() {
    return head.letterReference();
  }

  /** What is due on all claims. */
  public BigDecimal total() {
    return ClaimLine.total(claims);
  }
}
