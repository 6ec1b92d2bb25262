/** Facts and the balances projected from them, in PostgreSQL. */
package fr.quittance.ledger.store;
