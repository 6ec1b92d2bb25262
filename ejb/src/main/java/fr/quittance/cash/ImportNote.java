package fr.quittance.cash;

/**
 * Something to tell about one place of an imported file.
 *
 * @param rejected whether money was left out: an entry that cannot be read; otherwise a remark
 * @param path the entry, such as {@code Stmt[1]/Ntry[3]}
 * @param line line of the file
 * @param code stable message key
 * @param detail the value in question, or null
 * @param message English sentence
 */
public record ImportNote(
    boolean rejected, String path, int line, String code, String detail, String message) {}
