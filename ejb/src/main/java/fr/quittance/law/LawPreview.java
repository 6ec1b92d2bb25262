package fr.quittance.law;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import java.util.List;

/**
 * What a proposed value would change.
 *
 * @param before the value that counts on its first day, else the last known one; null where there
 *     was never any
 * @param lapsed whether that value had ended before: until then it only serves provisionally
 * @param correction whether it replaces a row with the same start
 * @param sameValue whether number or text stay as they are
 * @param period the days that the sample claim bears interest for
 * @param lines empty for what is no half-yearly rate
 */
public record LawPreview(
    LawParameterRow before,
    boolean lapsed,
    boolean correction,
    boolean sameValue,
    Money sample,
    Period period,
    List<RateLine> lines) {}
