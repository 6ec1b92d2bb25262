package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import java.time.LocalDate;

/**
 * Client money that really moved, as the capability that moved it tells it.
 *
 * @param on the day on which it counts
 * @param amount signed: positive when the bank was credited, or in our favour
 * @param vat on a fee; null for everything else
 * @param creditor whose money it is; null while nobody knows
 * @param why code of the reason; may be null
 */
public record MoneyMovement(
    MoneyMovementKind kind,
    MoneyCause cause,
    LocalDate on,
    Money amount,
    Money vat,
    CreditorId creditor,
    String why) {

  /** Of a bank line as a whole. */
  public static MoneyMovement ofLine(
      MoneyMovementKind kind, MoneyCause cause, LocalDate on, Money amount) {
    return new MoneyMovement(kind, cause, on, amount, null, null, null);
  }

  /** Between suspense and a creditor. */
  public static MoneyMovement ofMatch(
      MoneyMovementKind kind,
      MoneyCause cause,
      LocalDate on,
      Money amount,
      CreditorId creditor,
      String why) {
    return new MoneyMovement(kind, cause, on, amount, null, creditor, why);
  }

  /** Of our fee with its VAT, against what the creditor is owed. */
  public static MoneyMovement setOff(
      MoneyCause cause, LocalDate on, Money commission, Money vat, CreditorId creditor) {
    return new MoneyMovement(MoneyMovementKind.SET_OFF, cause, on, commission, vat, creditor, null);
  }
}
