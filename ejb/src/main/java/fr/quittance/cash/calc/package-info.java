/** Which file a bank line is for, and whether a promise was kept: pure functions. */
package fr.quittance.cash.calc;
