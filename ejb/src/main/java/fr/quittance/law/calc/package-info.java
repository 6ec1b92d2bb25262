/** Arithmetic of legal days, periods and rates, and what a proposed value must be: pure. */
package fr.quittance.law.calc;
