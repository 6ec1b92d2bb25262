package fr.quittance.portfolio;

/** What a creditor's file asks. */
public enum PlacementKind {
  /** New claims, also under debtors that have a file already. */
  CLAIMS,
  /** Changes of what was placed: contact data, description, own fields, less to pay. */
  UPDATE,
  /** Claims, or whole files, that the creditor takes back. */
  WITHDRAWAL
}
