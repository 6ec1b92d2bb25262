package fr.quittance.portfolio;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to a file.
 *
 * @param source what kind of record tells it: FACT, NOTE, ATTEMPT, MESSAGE, OUTCOME, DOCUMENT,
 *     LETTER, HOLD, VISIT, CORRESPONDENCE, JOURNAL
 * @param code what happened, in the words of its source
 * @param author display name of who did it; null for the system, or where the reader may not know
 */
public record TimelineEntry(
    Instant at, String source, long id, String code, String author, Map<String, Object> details) {}
