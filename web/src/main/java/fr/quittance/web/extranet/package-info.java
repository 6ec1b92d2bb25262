/** The creditor's own pages. */
package fr.quittance.web.extranet;
