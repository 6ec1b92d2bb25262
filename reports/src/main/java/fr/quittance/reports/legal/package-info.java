/** Papers of the judicial phase: data contracts. */
package fr.quittance.reports.legal;
