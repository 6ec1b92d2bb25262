/**
 * Figures behind the manager's reports and home page, and the search over everything: read from
 * what the other capabilities keep.
 */
package fr.quittance.insight;
