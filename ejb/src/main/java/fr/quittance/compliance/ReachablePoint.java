package fr.quittance.compliance;

/**
 * An address at which a debtor may be reached.
 *
 * @param value as {@link ContactAddresses} normalises it
 * @param usable false once it is known to be wrong
 */
public record ReachablePoint(AddressKind kind, String value, boolean usable) {}
