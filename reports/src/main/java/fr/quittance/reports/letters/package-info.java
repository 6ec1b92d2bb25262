/** Letters to the debtor: data contracts of the first letter and of the letters that follow it. */
package fr.quittance.reports.letters;
