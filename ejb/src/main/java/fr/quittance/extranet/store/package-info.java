/** A creditor's figures in SQL; row policies keep other creditors' rows out. */
package fr.quittance.extranet.store;
