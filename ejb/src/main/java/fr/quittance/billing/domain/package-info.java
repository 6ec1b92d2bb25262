/** How a statement is drawn up from what a mandate's files brought in. */
package fr.quittance.billing.domain;
