/**
 * The judicial phase: files handed to a bailiff with their package, its delivery and its
 * acknowledgement.
 */
package fr.quittance.legal;
