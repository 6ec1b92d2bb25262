/** What contact needs from the outside: providers of text messages, mail, calls and letters. */
package fr.quittance.contact.port;
