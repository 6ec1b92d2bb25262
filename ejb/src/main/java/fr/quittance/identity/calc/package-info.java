/** What the law asks of the agency itself, as pure functions of its profile and a day. */
package fr.quittance.identity.calc;
