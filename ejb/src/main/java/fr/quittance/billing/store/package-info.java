/** Statements and their lines, written once. */
package fr.quittance.billing.store;
