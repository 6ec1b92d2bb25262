package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How a user comes in, as an administrator sees it.
 *
 * @param lockedUntil end of the pause after too many wrong passwords; null when there is none now
 * @param link the last one made; null for none
 * @param mailable whether a link can leave by mail
 */
public record UserAccess(
    boolean passwordChosen,
    boolean signsInByPassword,
    Instant lockedUntil,
    boolean mailable,
    LinkRow link,
    SecondFactorState secondFactor,
    List<SessionRow> sessions)
    implements Serializable {}
