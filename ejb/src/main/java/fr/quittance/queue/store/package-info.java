/** The queue in SQL: explained priorities, skip-locked hand-out, leases. */
package fr.quittance.queue.store;
