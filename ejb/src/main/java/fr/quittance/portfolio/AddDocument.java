package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/**
 * Command: keep a document with a file.
 *
 * @param type what it is, in capitals: INVOICE, CONTRACT, LETTER, RECEIPT, OTHER…
 */
public record AddDocument(
    FileId file, String type, String fileName, String mediaType, byte[] content) {}
