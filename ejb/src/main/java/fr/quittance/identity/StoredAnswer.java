package fr.quittance.identity;

/**
 * What a command was answered, kept to be said again.
 *
 * @param mediaType null where there was no body
 * @param location address of what was made, or null
 */
public record StoredAnswer(int status, String mediaType, String location, byte[] body) {}
