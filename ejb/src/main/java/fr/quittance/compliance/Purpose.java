package fr.quittance.compliance;

/** Why a person is contacted; decides which rules bind. */
public enum Purpose {
  /** We want something: every rule binds. */
  SOLICITATION,
  /** A receipt, a legal act: never held back by hours or caps. */
  MANDATORY,
  /** The debtor asked us something. */
  REPLY
}
