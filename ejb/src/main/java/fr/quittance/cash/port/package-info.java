/** What cash needs from outside: bank statement files, read into plain records. */
package fr.quittance.cash.port;
