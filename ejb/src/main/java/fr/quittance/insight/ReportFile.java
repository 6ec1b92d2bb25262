package fr.quittance.insight;

/** A report to hand out. */
public record ReportFile(String name, String mediaType, byte[] content) {}
