/** The screens in a real browser, as the people concerned use them. */
package fr.quittance.ear.browser;
