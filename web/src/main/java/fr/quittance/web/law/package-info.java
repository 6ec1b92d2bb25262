/** The law's dated values, for reading. */
package fr.quittance.web.law;
