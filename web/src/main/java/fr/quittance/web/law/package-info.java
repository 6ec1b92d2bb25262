/** The law's dated values: their list and history, what is missing, proposals and decisions. */
package fr.quittance.web.law;
