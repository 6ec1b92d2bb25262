package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.Purpose;
import java.time.LocalDate;

/**
 * A message template in one language.
 *
 * @param subject null for channels without one
 * @param body text with {@code {placeholders}}
 * @param validFrom first day it is used; a later version replaces it from its own day on
 */
public record TemplateRow(
    String code,
    Channel channel,
    String language,
    String subject,
    String body,
    Purpose purpose,
    LocalDate validFrom) {}
