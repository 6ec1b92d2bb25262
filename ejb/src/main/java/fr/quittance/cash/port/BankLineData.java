package fr.quittance.cash.port;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One booked movement: a payment received, or money that left. An entry of the bank that holds N
 * transactions gives N lines whose sum is the entry.
 *
 * @param index position among the lines of the file, from 1
 * @param sourceLine line of the file where its entry begins, from 1
 * @param bookedOn day on which the bank booked it
 * @param valueOn day from which it bears interest, or null when the bank gives none
 * @param amount signed: positive when it credits the account
 * @param currency ISO 4217 code
 * @param refs references given by the bank and by the payer
 * @param remittance the payer's words, one element per block of the file
 * @param creditorReferences structured references, such as ISO 11649 (RF…)
 * @param counterparty who paid or was paid
 * @param transactionCode ISO domain-family-subfamily ({@code PMNT-RCDT-ESCT}), else the bank's own
 *     code, else the CFONB interbank code; null when there is none
 * @param label the bank's own words about the entry, or null
 * @param bankReturn set when the line undoes an earlier movement, null otherwise
 * @param part its place in a batch
 * @param fingerprint stable across exports: the same movement in another file of the bank has the
 *     same; identical movements inside one file have different ones
 */
public record BankLineData(
    int index,
    int sourceLine,
    LocalDate bookedOn,
    LocalDate valueOn,
    BigDecimal amount,
    String currency,
    BankLineRefs refs,
    List<String> remittance,
    List<CreditorReference> creditorReferences,
    BankPartyData counterparty,
    String transactionCode,
    String label,
    BankReturn bankReturn,
    BatchPart part,
    String fingerprint) {

  public BankLineData {
    remittance = List.copyOf(remittance);
    creditorReferences = List.copyOf(creditorReferences);
  }

  /** Whether the line undoes an earlier movement, so that the paid debt is open again. */
  public boolean returned() {
    return bankReturn != null;
  }

  /** The payer's words as one text; empty when there are none. */
  public String remittanceText() {
    return String.join(" ", remittance);
  }

  /**
   * Every text in which a payer may have put our reference, likeliest first: structured references,
   * the payer's words, end-to-end identifiers, the bank's words and references.
   */
  public List<String> texts() {
    return Stream.of(
            creditorReferences.stream().map(CreditorReference::value),
            remittance.stream(),
            refs.endToEndIds().stream(),
            Stream.of(label, refs.transactionRef(), refs.accountServicerRef()))
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .toList();
  }
}
