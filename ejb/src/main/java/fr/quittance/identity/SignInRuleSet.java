package fr.quittance.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The agency's rules about coming in.
 *
 * @param resetsPerHour requests for another password per account
 * @param resetsPerHourAndAddress the same per network address
 * @param secondFactorRoles roles whose people must have a second factor
 * @param version row version that an edit was made on
 */
public record SignInRuleSet(
    int invitationHours,
    int resetMinutes,
    int resetsPerHour,
    int resetsPerHourAndAddress,
    Set<Role> secondFactorRoles,
    long version)
    implements Serializable {}
