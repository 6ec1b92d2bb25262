/** Remittance statement sent to the creditor: data contract. */
package fr.quittance.reports.billing;
