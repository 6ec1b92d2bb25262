/** How a search is read. */
package fr.quittance.insight.calc;
