package fr.quittance.contact;

import java.util.Map;

/**
 * Command: a provider tells us something.
 *
 * @param url the address as the provider called it, with its query
 * @param message our message's id from the query, or null
 * @param parameters form parameters
 */
public record ReceiveCallback(
    CallbackKind kind,
    String url,
    Long message,
    Map<String, String> parameters,
    String signature) {}
