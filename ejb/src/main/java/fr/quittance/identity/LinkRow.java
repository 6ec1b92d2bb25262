package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A link as a user's sheet tells it.
 *
 * @param askedByUser asked for on the sign-in page, not made by an administrator
 * @param usable not used, not replaced, not expired
 * @param deliveryError why the mail did not leave, or null
 */
public record LinkRow(
    LinkPurpose purpose,
    Instant createdAt,
    Instant expiresAt,
    Instant usedAt,
    boolean askedByUser,
    boolean usable,
    LinkDelivery delivery,
    String deliveryError)
    implements Serializable {}
