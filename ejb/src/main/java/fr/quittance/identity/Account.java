package fr.quittance.identity;

import java.io.Serializable;

/** A person's own account. */
public record Account(
    String login, String displayName, String email, Role role, SecondFactorState secondFactor)
    implements Serializable {}
