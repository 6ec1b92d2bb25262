/**
 * A file's money facts and what follows from them: the explained balance as of any day, as known at
 * any instant.
 */
package fr.quittance.ledger;
