/** Opt-outs, holds, and why a debtor may or may not be contacted now. */
package fr.quittance.web.compliance;
