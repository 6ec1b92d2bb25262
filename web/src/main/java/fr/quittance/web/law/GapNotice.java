package fr.quittance.web.law;

import fr.quittance.law.LawGap;
import fr.quittance.law.LawProposalRow;

/**
 * A missing value and whether somebody sees to it.
 *
 * @param waiting the proposal that would fill it; null while there is none
 */
public record GapNotice(LawGap gap, LawProposalRow waiting) {}
