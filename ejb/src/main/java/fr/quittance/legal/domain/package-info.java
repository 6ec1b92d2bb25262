/** Transfers and the offices they go to. */
package fr.quittance.legal.domain;
