/** Creditors and mandates on screen. */
package fr.quittance.web.mandate;
