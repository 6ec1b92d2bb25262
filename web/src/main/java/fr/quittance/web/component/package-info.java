/** What pages are made of: lazy lists, amounts, dates, states. */
package fr.quittance.web.component;
