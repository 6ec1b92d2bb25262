package fr.quittance.portfolio;

/** Command: a source was asked for a new address; FOUND is told by the address itself. */
public record TrySource(long task, TracingSource source, TracingResult result) {}
