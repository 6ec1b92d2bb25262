package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankLineRefs;
import fr.quittance.cash.port.BankPartyData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.BatchPart;
import fr.quittance.cash.port.CreditorReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A line before it has its index and fingerprint, which depend on the lines before it. */
record LineDraft(
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
    BatchPart part) {

  BankLineData finish(String account, BankFileDraft file) {
    return new BankLineData(
        file.nextIndex(),
        sourceLine,
        bookedOn,
        valueOn,
        amount,
        currency,
        refs,
        remittance,
        creditorReferences,
        counterparty,
        transactionCode,
        label,
        bankReturn,
        part,
        file.fingerprints().of(account, this));
  }
}
