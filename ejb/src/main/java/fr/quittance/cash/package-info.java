/**
 * Money at the bank: statements imported, lines matched to files (lettrage), what waits in
 * suspense, payments typed in before the bank told of them, and promises.
 *
 * <p>What a bank line did to a debt is a fact of the ledger; here is only which line brought it.
 */
package fr.quittance.cash;
