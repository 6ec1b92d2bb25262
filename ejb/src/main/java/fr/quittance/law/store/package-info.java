/** Reads the law tables. */
package fr.quittance.law.store;
