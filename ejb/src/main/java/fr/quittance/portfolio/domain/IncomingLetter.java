package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.LetterChannel;
import java.time.Instant;

/**
 * A letter or an e-mail that reached us.
 *
 * @param body text of an e-mail, or null
 */
public record IncomingLetter(
    FileId file,
    LetterChannel channel,
    Instant receivedAt,
    String sender,
    String subject,
    String body) {}
