/**
 * Bank statement files: ISO 20022 CAMT.053 and CAMT.054 (versions 02, 04 and 08) and CFONB 120,
 * read into the records of {@code fr.quittance.cash.port}. Nothing is stored here.
 */
package fr.quittance.adapter.bankfile;
