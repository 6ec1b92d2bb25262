package fr.quittance.reports.legal;

import fr.quittance.reports.DataCheck;

/**
 * A document of a transfer package.
 *
 * @param path its path inside the package
 * @param type what it is, in words
 * @param sha256 fingerprint of its content, hexadecimal
 */
public record DocumentLine(String path, String type, String sha256) {

  public DocumentLine {
    DataCheck.text("document path", path);
    DataCheck.text("type of " + path, type);
    DataCheck.text("SHA-256 of " + path, sha256);
  }
}
