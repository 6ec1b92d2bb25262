/** The immutable fact and the rules it passes before it is kept. */
package fr.quittance.ledger.domain;
