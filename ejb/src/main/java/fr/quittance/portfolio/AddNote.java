package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** Command: a note of the caller on a file. */
public record AddNote(FileId file, String text) {}
