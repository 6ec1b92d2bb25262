/** Reports for managers: data contracts. */
package fr.quittance.reports.insight;
