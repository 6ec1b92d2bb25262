package fr.quittance.identity;

/** Whom a link is for, as the page that it opens says. */
public record LinkHolder(String login, String displayName, LinkPurpose purpose) {}
