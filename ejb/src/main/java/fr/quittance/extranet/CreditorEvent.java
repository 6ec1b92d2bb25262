package fr.quittance.extranet;

import fr.quittance.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened to a file and that its creditor may know (CPCE R124-5: every payment,
 * every proposal of the debtor). No author, no note, no address.
 *
 * @param source FACT, MESSAGE, LETTER, HOLD, DOCUMENT or PROMISE
 * @param code what happened, in the words of its source; a promise's state
 * @param channel of a message, else null
 * @param amount of a fact or a promise, else null
 * @param on day on which a fact counts, or by which a promise is due; else null
 */
public record CreditorEvent(
    Instant at, String source, String code, String channel, Money amount, LocalDate on) {}
