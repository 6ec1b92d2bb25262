package fr.quittance.compliance;

/**
 * Tells the gate what is known of the agency itself. Implemented above, by a capability that may
 * know the agency's profile: the gate may not.
 */
public interface AgencyRegister {

  AgencyGuarantees guarantees();
}
