/** Reading placed rows: columns, values, the debtor's identity. */
package fr.quittance.portfolio.domain.placing;
