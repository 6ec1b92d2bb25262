package fr.quittance.identity;

/** What a paper of the agency proves (R124-2). */
public enum AgencyDocumentKind {
  PROSECUTOR_DECLARATION,
  INSURANCE_CERTIFICATE
}
