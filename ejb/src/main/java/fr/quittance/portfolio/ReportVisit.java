package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: keep the report of a visit.
 *
 * @param said what was said, as facts; may be null
 */
public record ReportVisit(
    FileId file, LocalDate on, String place, VisitMet met, VisitResult result, String said) {}
