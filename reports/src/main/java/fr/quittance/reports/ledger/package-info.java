/** Statement of account: data contract. */
package fr.quittance.reports.ledger;
