package fr.quittance.identity;

import fr.quittance.kernel.Caller;

/**
 * A signed-in person asking for a page.
 *
 * @param caller the person as of now
 * @param enrolmentDue the role asks for a second factor and there is none yet
 */
public record Visit(Caller caller, boolean enrolmentDue) {}
