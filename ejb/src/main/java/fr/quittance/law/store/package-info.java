/** Reads the law tables and appends what was proposed and approved. */
package fr.quittance.law.store;
