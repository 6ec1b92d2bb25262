/** The bailiff package as bytes: a reproducible archive with its manifest. */
package fr.quittance.legal.calc;
