/** The figures in SQL. */
package fr.quittance.insight.store;
