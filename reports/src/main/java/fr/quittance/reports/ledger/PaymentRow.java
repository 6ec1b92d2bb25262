package fr.quittance.reports.ledger;

/**
 * A printed row: one allocation beside the payment it is part of.
 *
 * @param payment the payment
 * @param allocation one of its allocations, or null when it has none
 * @param first true on the first row of the payment, which alone shows its date and amount
 */
public record PaymentRow(PaymentLine payment, AllocationLine allocation, boolean first) {

  /** What the payment is, with its reference. */
  public String heading() {
    return withDetail(payment.kind(), payment.reference());
  }

  /** What was settled and by which rule; null when nothing was. */
  public String allocationText() {
    return allocation == null ? null : withDetail(allocation.to(), allocation.rule());
  }

  private static String withDetail(String text, String detail) {
    return detail == null ? text : text + "\n" + detail;
  }
}
