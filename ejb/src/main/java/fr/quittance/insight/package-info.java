/**
 * Figures behind the manager's reports and home page, read from what the other capabilities keep.
 */
package fr.quittance.insight;
