package fr.quittance.reports.letters;

import fr.quittance.reports.Agency;
import fr.quittance.reports.ClaimLine;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.Mention;
import fr.quittance.reports.PaymentMethods;
import fr.quittance.reports.ReportData;
import java.time.LocalDate;
import java.util.List;

/**
 * Any letter after the first one: reminder, formal notice, receipt. Its text is data.
 *
 * @param head who writes to whom, for which creditor
 * @param firstLetterReference reference of the first letter, recalled by every later contact (CPCE
 *     R124-4, last sentence)
 * @param firstLetterDate day the first letter was sent
 * @param subject what the letter is about
 * @param paragraphs the body, at least one paragraph
 * @param currency ISO 4217 code of all amounts
 * @param claims the claims to list; empty leaves the table out
 * @param payment how to pay, or null (a receipt asks for nothing)
 * @param mentions texts to reproduce, possibly none
 */
public record GenericLetter(
    Letterhead head,
    String firstLetterReference,
    LocalDate firstLetterDate,
    String subject,
    List<String> paragraphs,
    String currency,
    List<ClaimLine> claims,
    PaymentMethods payment,
    List<Mention> mentions)
    implements ReportData {

  public GenericLetter {
    DataCheck.present("letterhead", head);
    DataCheck.text("first letter reference", firstLetterReference);
    DataCheck.present("first letter date", firstLetterDate);
    DataCheck.text("subject", subject);
    paragraphs = List.copyOf(DataCheck.present("paragraphs", paragraphs));
    DataCheck.currency(currency);
    claims = List.copyOf(DataCheck.present("claims", claims));
    mentions = List.copyOf(DataCheck.present("mentions", mentions));
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a letter needs at least one paragraph");
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

  /** The body as printed, paragraphs separated by an empty line. */
  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
