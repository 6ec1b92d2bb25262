package fr.quittance.portfolio;

/** What came of a visit. Who is asked to leave leaves (C. conso. L121-7 2°). */
public enum VisitResult {
  PROMISE,
  PAYMENT,
  DISPUTE,
  REFUSAL,
  HARDSHIP,
  ASKED_TO_LEAVE,
  ABSENT,
  MOVED,
  NONE
}
