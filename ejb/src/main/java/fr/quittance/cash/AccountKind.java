package fr.quittance.cash;

/** Whose money an account holds (C. com. exéc. R124-2 asks for a dedicated one). */
public enum AccountKind {
  /** Money of creditors, apart from ours. */
  CLIENT,
  /** The agency's own money: its lines never match a file. */
  OPERATING
}
