package fr.quittance.cash;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;

/**
 * Matches a line, or a part of it, to a file.
 *
 * @param amount null for all that is left of the line
 */
public record MatchLine(BankLineId line, FileId file, Money amount) {}
