/** Screens of facts and balances. */
package fr.quittance.web.ledger;
