/** What identity needs from outside: a mail server, a key, the time of day of people's phones. */
package fr.quittance.identity.port;
