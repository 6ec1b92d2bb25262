/**
 * The bailiff package as bytes, a reproducible archive with its manifest, and the limitation of
 * claims.
 */
package fr.quittance.legal.calc;
