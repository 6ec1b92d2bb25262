/** Data contracts of the reports on placements. */
package fr.quittance.reports.portfolio;
