/** What portfolio needs from outside: files read as tables. */
package fr.quittance.portfolio.port;
