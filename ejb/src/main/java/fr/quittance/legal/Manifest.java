package fr.quittance.legal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The machine-readable description of a bailiff package, {@code manifest.json} at its root. Amounts
 * are decimal strings with two decimals in {@code currency}; every document listed is in the
 * archive and nothing else is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(
    String format,
    int version,
    String file,
    String transfer,
    String procedure,
    String creditor,
    String mandate,
    String currency,
    BalancePart balance,
    List<DebtorPart> debtors,
    List<ClaimPart> claims,
    List<DocumentPart> documents,
    List<Missing> missing) {

  static final String FORMAT = "quittance-bailiff-package";
  static final int VERSION = 1;

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BalancePart(
      LocalDate asOf,
      String total,
      String principal,
      String interest,
      String indemnity,
      String costs,
      String credit,
      boolean provisional) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DebtorPart(
      String role,
      String kind,
      String name,
      String firstName,
      String siren,
      LocalDate birthDate,
      List<Map<String, String>> contactPoints) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClaimPart(
      String ref,
      String nature,
      String documentNo,
      LocalDate issueDate,
      LocalDate dueDate,
      String amount,
      String description) {}

  record DocumentPart(String path, String type, String sha256) {}
}
