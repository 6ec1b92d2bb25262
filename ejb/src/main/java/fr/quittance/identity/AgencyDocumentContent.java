package fr.quittance.identity;

/** A paper of the agency to hand out. */
public record AgencyDocumentContent(String fileName, String mediaType, byte[] bytes) {}
