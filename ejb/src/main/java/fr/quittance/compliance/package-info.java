/**
 * One gate before every contact, and what it remembers: attempts with their decisions, opt-outs,
 * holds and the letters register.
 */
package fr.quittance.compliance;
