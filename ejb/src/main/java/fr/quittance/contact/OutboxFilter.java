package fr.quittance.contact;

import fr.quittance.compliance.Channel;

/**
 * Which messages a list shows; null leaves a filter out.
 *
 * @param file reference of the file
 */
public record OutboxFilter(String file, Channel channel, MessageState state) {}
