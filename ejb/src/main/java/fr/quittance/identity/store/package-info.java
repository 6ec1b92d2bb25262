/** Where users, tokens and permissions are kept. */
package fr.quittance.identity.store;
