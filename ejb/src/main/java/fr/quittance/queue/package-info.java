/**
 * The call queue: which file a collector gets next and why, the lease that keeps others away, the
 * wrap-up.
 */
package fr.quittance.queue;
