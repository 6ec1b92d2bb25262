/** What every screen shares: sign-in, template, menu, language, errors. */
package fr.quittance.web.shell;
