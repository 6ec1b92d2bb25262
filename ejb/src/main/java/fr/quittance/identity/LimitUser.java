package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;

/** Says what a user works on, beside what comes to him by his teams. */
public record LimitUser(UserId user, DataScope scope) {}
