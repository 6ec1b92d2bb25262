/**
 * Postal addresses as the post wants them (NF Z10-011): at most six lines of 38 characters, from
 * the person to the place.
 */
package fr.quittance.portfolio.domain.postal;
