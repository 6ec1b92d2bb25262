package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.CreditorReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Fingerprints of the lines of one file.
 *
 * <p>They rest on what the bank says about the money, not on where the file says it: a bank that
 * exports a day again numbers its statements and entries anew. Two identical movements of one file
 * are told apart by counting them; a bank that gives no reference of its own must therefore list a
 * whole booking day in one file, which statements do.
 */
final class Fingerprints {

  private static final char SEPARATOR = '\u001f';

  private final Map<String, Integer> occurrences = new HashMap<>();

  String of(String account, LineDraft line) {
    String movement = sha256(canonical(account, line).getBytes(StandardCharsets.UTF_8));
    int occurrence = occurrences.merge(movement, 1, Integer::sum);
    return sha256((movement + SEPARATOR + occurrence).getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  private static String canonical(String account, LineDraft line) {
    List<Object> parts = new ArrayList<>();
    parts.add(account);
    parts.add(line.bookedOn());
    parts.add(line.valueOn());
    parts.add(line.amount().stripTrailingZeros().toPlainString());
    parts.add(line.currency());
    parts.add(line.refs().accountServicerRef());
    parts.add(line.refs().transactionRef());
    parts.addAll(line.refs().endToEndIds());
    parts.addAll(line.remittance());
    line.creditorReferences().stream().map(CreditorReference::value).forEach(parts::add);
    parts.add(line.counterparty().name());
    parts.add(line.counterparty().iban());
    parts.add(line.transactionCode());
    parts.add(line.label());
    parts.add(line.bankReturn() == null ? null : line.bankReturn().reasonCode());
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part == null ? "" : spaced(part.toString())).append(SEPARATOR);
    }
    return text.toString();
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
