/** Files handed to bailiffs. */
package fr.quittance.web.legal;
