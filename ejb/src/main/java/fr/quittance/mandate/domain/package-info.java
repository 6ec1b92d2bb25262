/** Creditors, mandates and their saved layouts. */
package fr.quittance.mandate.domain;
