/** Messages with their states, texts with their placeholders, rules of outcomes. */
package fr.quittance.contact.domain;
