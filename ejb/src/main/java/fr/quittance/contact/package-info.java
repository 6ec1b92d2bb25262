/**
 * Messages to debtors and calls: templates, the outbox, providers' callbacks, outcomes.
 *
 * <p>A message is stored before it is handed to a provider, outside any transaction, at most once;
 * one whose fate nobody knows is {@code IN_DOUBT} and is settled by the provider's callback or by a
 * person, never sent again blindly.
 */
package fr.quittance.contact;
