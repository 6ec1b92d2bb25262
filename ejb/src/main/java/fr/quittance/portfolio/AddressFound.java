package fr.quittance.portfolio;

/**
 * Command: a search succeeded.
 *
 * @param source where the address came from
 */
public record AddressFound(
    long task, TracingSource source, String street, String postcode, String city, String country) {}
