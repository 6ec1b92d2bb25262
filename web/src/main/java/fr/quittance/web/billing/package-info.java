/** Screens of remittance statements. */
package fr.quittance.web.billing;
