/** The gate's memory in SQL. */
package fr.quittance.compliance.store;
