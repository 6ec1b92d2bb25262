/**
 * Invented people, companies and claims, drawn from a seed: the same seed always gives the same
 * ones.
 */
package fr.quittance.demo.calc;
