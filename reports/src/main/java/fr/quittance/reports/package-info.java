/**
 * Letters and reports, rendered with JasperReports from plain records.
 *
 * <p>This module knows nobody: each template has one record as its data contract, gathered by the
 * caller. Amounts are {@link java.math.BigDecimal} with two decimals beside one ISO 4217 currency
 * code per document; rates are percentages (12.40 means 12.40 %); dates are {@link
 * java.time.LocalDate}. Legal texts are data: they come from the dated law tables of the caller and
 * never from a template.
 */
package fr.quittance.reports;
