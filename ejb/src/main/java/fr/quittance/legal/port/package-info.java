/** What the judicial phase needs from outside: a way to an office's letter box. */
package fr.quittance.legal.port;
