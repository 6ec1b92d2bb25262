/** Bank accounts, statements, lines, matches and promises in PostgreSQL. */
package fr.quittance.cash.store;
