/**
 * The judicial phase: files handed to a bailiff with their package, its delivery and its
 * acknowledgement; until when a claim can be sued for.
 */
package fr.quittance.legal;
