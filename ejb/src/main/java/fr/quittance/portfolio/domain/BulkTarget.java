package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileStatus;

/**
 * What decides whether an act on many files concerns one of them.
 *
 * @param tagged whether it carries the label meant
 * @param held whether a hold of the reason meant stands that a person may lift
 * @param kept whether a hold of that reason stands that something else keeps
 */
public record BulkTarget(
    FileId file, FileStatus status, Long assignedTo, boolean tagged, boolean held, boolean kept) {}
