/** Files and their papers, and the reading of placed rows. */
package fr.quittance.portfolio.domain;
