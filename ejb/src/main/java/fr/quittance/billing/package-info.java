/** Commissions and the remittance statements that settle them with creditors. */
package fr.quittance.billing;
