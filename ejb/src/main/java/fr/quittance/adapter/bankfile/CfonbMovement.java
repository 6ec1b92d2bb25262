package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankLineRefs;
import fr.quittance.cash.port.BankPartyData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.BatchPart;
import fr.quittance.cash.port.CreditorReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A movement (04) with the complements (05) that follow it. */
final class CfonbMovement {

  /** Interbank codes of returned cheques, transfers, direct debits and bills. */
  private static final Set<String> RETURN_CODES =
      Set.of("03", "10", "12", "26", "27", "33", "34", "98", "A3", "A4", "B3", "B4", "C3", "C5");

  private static final int PURPOSE = 35;
  private static final int FULL_COMPLEMENT = 70;

  private final CfonbRecord record;
  private final List<String> remittance = new ArrayList<>();
  private final List<CreditorReference> structured = new ArrayList<>();
  private final List<String> endToEndIds = new ArrayList<>();
  private String bankReference;
  private String payer;
  private String payee;
  private String ultimatePayer;
  private String ultimatePayee;
  private boolean continues;

  CfonbMovement(CfonbRecord record) {
    this.record = record;
  }

  /** Takes a 05 record; qualifiers that say nothing about payer or reference are passed over. */
  void complete(CfonbRecord complement) {
    String text = complement.field(48, 118);
    if (text == null) {
      return;
    }
    switch (complement.text().substring(45, 48)) {
      case "LIB", "LCC" -> remittance.add(text);
      case "LC2" -> addContinuation(text);
      case "LCS" -> structured.add(new CreditorReference(null, text));
      case "RCN" -> addClientReference(complement);
      case "REF" -> bankReference = text;
      case "NPY" -> payer = text;
      case "NBE" -> payee = text;
      case "NPO" -> ultimatePayer = text;
      case "NBU" -> ultimatePayee = text;
      default -> {
        return;
      }
    }
    continues = text.length() == FULL_COMPLEMENT;
  }

  LineDraft line() throws BankFileUnreadable {
    BigDecimal amount = record.amount();
    String code = record.field(32, 34);
    return new LineDraft(
        record.number(),
        record.day(34),
        valueOn(),
        amount,
        record.currency(),
        new BankLineRefs(entryNumber(), record.field(104, 120), bankReference, endToEndIds),
        remittance,
        structured,
        counterparty(amount.signum() >= 0),
        code,
        record.field(48, 79),
        returned(code),
        BatchPart.WHOLE);
  }

  /** The second half of a text that filled the first record goes on without a blank. */
  private void addContinuation(String text) {
    int last = remittance.size() - 1;
    if (continues && last >= 0) {
      remittance.set(last, remittance.get(last) + text);
    } else {
      remittance.add(text);
    }
  }

  private void addClientReference(CfonbRecord complement) {
    String reference = complement.field(48, 48 + PURPOSE);
    String purpose = complement.field(48 + PURPOSE, 118);
    if (reference != null) {
      endToEndIds.add(reference);
    }
    if (purpose != null) {
      remittance.add(purpose);
    }
  }

  /** Banks that number nothing write zeros. */
  private String entryNumber() {
    String number = record.field(81, 88);
    return number == null || number.matches("0+") ? null : number;
  }

  private LocalDate valueOn() throws BankFileUnreadable {
    return record.field(42, 48) == null ? null : record.day(42);
  }

  private BankPartyData counterparty(boolean credit) {
    String name = credit ? payer : payee;
    String other = credit ? payee : payer;
    return new BankPartyData(
        name != null ? name : other, null, null, credit ? ultimatePayer : ultimatePayee);
  }

  private BankReturn returned(String code) {
    String reason = record.field(40, 42);
    return reason != null || code != null && RETURN_CODES.contains(code)
        ? new BankReturn(reason, null)
        : null;
  }
}
