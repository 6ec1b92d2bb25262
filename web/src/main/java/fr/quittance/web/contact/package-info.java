/** The outbox, a message, the templates, and the part of a page that writes to a debtor. */
package fr.quittance.web.contact;
