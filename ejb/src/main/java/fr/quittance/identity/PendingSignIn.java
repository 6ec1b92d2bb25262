package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;

/** Somebody who gave his password and has yet to give a code; kept in his session. */
record PendingSignIn(String login, Instant since) implements Serializable {}
