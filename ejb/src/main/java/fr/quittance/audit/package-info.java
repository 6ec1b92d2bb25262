/**
 * The append-only journal of what was done: one hash chain per file, no identity in its payloads.
 */
package fr.quittance.audit;
