/** A key outside the database, and what is sealed with it. */
package fr.quittance.adapter.sealing;
