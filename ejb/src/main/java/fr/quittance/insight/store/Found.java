package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;

/**
 * A row that answers a search, before it is known whose it is.
 *
 * @param file the file that it belongs to; null where it belongs to none
 * @param cents what matched, where an amount was looked for
 * @param score how well it answers; more is better
 */
record Found(SearchKind kind, String id, Long file, String text, Long cents, int score) {}
