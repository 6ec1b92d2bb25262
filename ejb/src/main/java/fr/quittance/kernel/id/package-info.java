/** How capabilities refer to each other's things: by id record, never by a JPA association. */
package fr.quittance.kernel.id;
