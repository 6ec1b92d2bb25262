/**
 * The rules of the contact gate as pure functions of a case and an instant: no database, no clock,
 * no law of their own.
 */
package fr.quittance.compliance.calc;
