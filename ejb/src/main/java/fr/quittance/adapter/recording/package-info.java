/** Providers that let nothing leave the machine: what would have left stands in the outbox. */
package fr.quittance.adapter.recording;
