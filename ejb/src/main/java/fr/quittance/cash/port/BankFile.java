package fr.quittance.cash.port;

import java.util.List;

/**
 * One bank file, read.
 *
 * @param fileName name given by the sender, or null
 * @param format {@code CFONB120}, or the ISO 20022 message with its version such as {@code
 *     camt.053.001.08}
 * @param sha256 lower-case hexadecimal SHA-256 of the content: the same file again has the same
 * @param statements in the order of the file; one account may appear several times
 * @param rejected entries left out because they cannot be read; their money is in no statement line
 * @param remarks what a person should know although nothing was left out by mistake, such as a
 *     pending entry or a batch that could not be divided
 */
public record BankFile(
    String fileName,
    String format,
    String sha256,
    List<BankStatementData> statements,
    List<BankFileProblem> rejected,
    List<BankFileProblem> remarks) {

  public BankFile {
    statements = List.copyOf(statements);
    rejected = List.copyOf(rejected);
    remarks = List.copyOf(remarks);
  }

  /** Number of lines of all statements. */
  public int lineCount() {
    return statements.stream().mapToInt(statement -> statement.lines().size()).sum();
  }
}
