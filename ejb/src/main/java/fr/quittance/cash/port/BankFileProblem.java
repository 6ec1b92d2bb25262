package fr.quittance.cash.port;

/**
 * Something to tell about one place of a bank file.
 *
 * @param fault what it is
 * @param line line of the file, from 1; for CFONB without line breaks, the record's number
 * @param path the entry, such as {@code Stmt[1]/Ntry[3]}
 * @param detail the value or the count in question, or null
 */
public record BankFileProblem(BankFileFault fault, int line, String path, String detail) {}
