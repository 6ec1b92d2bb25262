/**
 * What creditors entrust: placements, and the files, debtors, claims, documents and notes that come
 * of them.
 */
package fr.quittance.portfolio;
