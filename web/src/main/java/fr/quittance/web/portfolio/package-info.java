/** Files, placements and their rows on screen. */
package fr.quittance.web.portfolio;
