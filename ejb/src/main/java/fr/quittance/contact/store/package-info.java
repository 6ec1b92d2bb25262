/** Messages, templates, callbacks and outcomes in the database. */
package fr.quittance.contact.store;
