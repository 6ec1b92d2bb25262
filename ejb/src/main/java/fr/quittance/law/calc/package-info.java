/** Arithmetic of legal days and periods: pure. */
package fr.quittance.law.calc;
