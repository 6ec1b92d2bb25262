package fr.quittance.identity;

/** What a user is to the agency. Its permissions are rows of {@code role_permission}. */
public enum Role {
  COLLECTOR,
  SUPERVISOR,
  ACCOUNTANT,
  MANAGER,
  ADMIN,
  /** A client of the agency: sees its own data only, on the extranet. */
  CREDITOR,
  /** A program of the agency; signs in by token alone. */
  AGENCY_API;

  /** A creditor's user is bound to a creditor; nobody else is. */
  public boolean needsCreditor() {
    return this == CREDITOR;
  }
}
