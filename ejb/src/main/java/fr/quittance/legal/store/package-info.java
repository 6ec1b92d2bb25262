/** Transfers, their packages and the offices in SQL. */
package fr.quittance.legal.store;
