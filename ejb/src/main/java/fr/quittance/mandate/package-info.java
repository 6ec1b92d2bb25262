/**
 * Creditors and the mandates under which the agency collects for them: fees, remittance, the
 * contents of R124-3.
 */
package fr.quittance.mandate;
