/** What the stores share: paged native queries with named filters and a sort whitelist. */
package fr.quittance.kernel.jpa;
