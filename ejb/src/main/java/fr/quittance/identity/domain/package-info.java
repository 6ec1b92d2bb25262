/** Users and the agency itself. */
package fr.quittance.identity.domain;
