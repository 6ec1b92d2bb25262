package fr.quittance.legal;

/**
 * Command: an office that we may hand files to.
 *
 * @param answerDays days that it has, by our agreement, to acknowledge a transfer
 */
public record RegisterBailiff(
    String name,
    String area,
    String email,
    String street,
    String postcode,
    String city,
    int answerDays) {}
