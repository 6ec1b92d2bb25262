package fr.quittance.identity;

/** The parts of the inbox. */
public enum ApprovalBox {
  /** Others asked, the caller may decide. */
  FOR_ME,
  /** The caller asked, whatever became of it. */
  ASKED,
  /** Decided or lapsed, of all that the caller may see. */
  DECIDED
}
