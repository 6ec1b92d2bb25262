/** The arithmetic of balances: no database, no clock, no law but what it is given. */
package fr.quittance.ledger.calc;
