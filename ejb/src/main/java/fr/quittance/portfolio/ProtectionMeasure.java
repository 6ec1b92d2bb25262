package fr.quittance.portfolio;

import fr.quittance.compliance.Representative;

/**
 * A measure that protects a person.
 *
 * @param effect whether the protector gets a copy, or is written to instead
 * @param source article behind it
 */
public record ProtectionMeasure(String code, Representative.Effect effect, String source) {}
