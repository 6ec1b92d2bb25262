package fr.quittance.cash.port;

/**
 * Why a movement came back.
 *
 * @param reasonCode ISO 20022 reason ({@code AC04}) or CFONB reject code, null when the bank gives
 *     none
 * @param detail the bank's words, or null
 */
public record BankReturn(String reasonCode, String detail) {}
