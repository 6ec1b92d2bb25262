package fr.quittance.ledger.calc;

/** Why a part of a payment went where it went. */
public enum Rule {
  /** C. civ. 1342-10 al. 1: the debtor said so. */
  DEBTOR_CHOICE,
  /** The costs that the debtor bears come first. */
  COSTS_FIRST,
  /** C. civ. 1342-10 al. 2: due debts first, then the oldest; in each as 1343-1 says. */
  OLDEST_DUE,
  /** C. civ. 1342-10 al. 2: all else being equal, in proportion. */
  PRO_RATA,
  /** The flat indemnities come last. */
  INDEMNITY_LAST,
  /** An earlier overpayment met a debt that came up later (C. civ. 1347). */
  CREDIT_OFFSET,
  /** More than all that was owed. */
  OVERPAYMENT,
  /** More was given up than the claim was worth. */
  CREDIT_NOTE_EXCESS,
  /** More was waived than was open. */
  WAIVER_EXCESS,
  /** Insolvency or over-indebtedness forbids the payment (C. com. L622-7, C. conso. L722-5). */
  STAYED
}
