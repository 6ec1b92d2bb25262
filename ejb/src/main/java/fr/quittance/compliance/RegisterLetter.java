package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;
import java.time.Instant;

/**
 * A letter left.
 *
 * @param ref reference printed on it, unique in the register
 */
public record RegisterLetter(FileId file, String ref, Instant sentAt) {}
