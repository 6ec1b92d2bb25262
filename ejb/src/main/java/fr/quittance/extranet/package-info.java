/** What a creditor sees of its own portfolio: figures, and the story of a file that it may know. */
package fr.quittance.extranet;
