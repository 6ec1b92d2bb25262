/** Words shared by every capability: money, rates, periods, the clock, ids, pages and problems. */
package fr.quittance.kernel;
