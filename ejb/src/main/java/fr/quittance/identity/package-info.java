/** The agency profile, its users, roles and permissions, tokens and sign-in. */
package fr.quittance.identity;
