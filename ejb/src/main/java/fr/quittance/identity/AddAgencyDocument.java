package fr.quittance.identity;

/** Keeps one of the agency's own papers. */
public record AddAgencyDocument(
    AgencyDocumentKind kind, String fileName, String mediaType, byte[] content) {}
