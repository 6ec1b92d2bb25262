/** The arithmetic of commissions. */
package fr.quittance.billing.calc;
