/** Screens of users and of the agency. Copy these for a list and an edit. */
package fr.quittance.web.identity;
