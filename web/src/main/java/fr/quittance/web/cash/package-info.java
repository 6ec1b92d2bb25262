/** Screens of bank accounts, statements, matching and payments typed in. */
package fr.quittance.web.cash;
