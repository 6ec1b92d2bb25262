package fr.quittance.ledger.calc;

import java.util.List;

/**
 * An order of allocation in three: what is paid across the file first, what is paid claim by claim,
 * what is paid across the file last. Interest and principal, and what an order names between them,
 * go claim by claim.
 */
record AllocationOrder(List<Bucket> first, List<Bucket> byClaim, List<Bucket> last) {

  static AllocationOrder of(List<Bucket> order) {
    int from = Math.min(order.indexOf(Bucket.INTEREST), order.indexOf(Bucket.PRINCIPAL));
    int to = Math.max(order.indexOf(Bucket.INTEREST), order.indexOf(Bucket.PRINCIPAL)) + 1;
    return new AllocationOrder(
        order.subList(0, from), order.subList(from, to), order.subList(to, order.size()));
  }
}
