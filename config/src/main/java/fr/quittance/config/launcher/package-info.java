/**
 * Starts Quittance on one machine: a database, the schema, the configured server, and everything
 * down again in the right order. Plain Java SE; knows nothing of the application but its settings
 * and its health address.
 */
package fr.quittance.config.launcher;
