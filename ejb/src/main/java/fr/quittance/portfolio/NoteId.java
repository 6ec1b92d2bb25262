package fr.quittance.portfolio;

import java.io.Serializable;

/** Identifies a note. */
public record NoteId(long value) implements Serializable {}
