/** The row that says what the database was first filled with. */
package fr.quittance.demo.store;
