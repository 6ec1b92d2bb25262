/** The manager's report and the figures of the home page. */
package fr.quittance.web.insight;
