package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankPartyData;
import fr.quittance.cash.port.BankReturn;
import fr.quittance.cash.port.CreditorReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One {@code TxDtls}.
 *
 * @param amount unsigned, in the entry's currency; null when absent, unreadable or in another one
 * @param indicator {@code CdtDbtInd} of the detail, or null
 */
record CamtDetail(
    BigDecimal amount,
    String indicator,
    String transactionRef,
    List<String> endToEndIds,
    List<String> remittance,
    List<CreditorReference> creditorReferences,
    BankPartyData counterparty,
    String transactionCode,
    String label,
    BankReturn bankReturn) {

  /** ISO sub-families of movements that undo an earlier one. */
  private static final Set<String> RETURN_CODES =
      Set.of("RRTN", "RPCR", "PRDD", "UPDD", "UPCQ", "UPCT");

  static CamtDetail of(XmlElement tx, String currency, boolean credit, String ownAccount) {
    return new CamtDetail(
        amountIn(tx, currency),
        tx.textAt("CdtDbtInd"),
        tx.textAt("Refs/AcctSvcrRef"),
        tx.textsAt("Refs/EndToEndId"),
        tx.textsAt("RmtInf/Ustrd"),
        creditorReferences(tx),
        CamtParties.counterparty(tx, credit, ownAccount),
        code(tx),
        tx.textAt("AddtlTxInf"),
        returned(tx));
  }

  /** The ISO code of a movement, or the bank's own, or null. */
  static String code(XmlElement element) {
    String domain = element.textAt("BkTxCd/Domn/Cd");
    if (domain == null) {
      return element.textAt("BkTxCd/Prtry/Cd");
    }
    String family = element.textAt("BkTxCd/Domn/Fmly/Cd");
    String subFamily = element.textAt("BkTxCd/Domn/Fmly/SubFmlyCd");
    return domain + "-" + family + "-" + subFamily;
  }

  static boolean isReturnCode(String code) {
    return code != null && RETURN_CODES.contains(code.substring(code.lastIndexOf('-') + 1));
  }

  private static BankReturn returned(XmlElement tx) {
    XmlElement information = tx.first("RtrInf").orElse(null);
    if (information == null) {
      return isReturnCode(code(tx)) ? new BankReturn(null, null) : null;
    }
    String detail = String.join(" ", information.textsAt("AddtlInf"));
    return new BankReturn(
        information.textAt("Rsn/Cd", "Rsn/Prtry"), detail.isEmpty() ? null : detail);
  }

  private static BigDecimal amountIn(XmlElement tx, String currency) {
    for (String path : List.of("Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt")) {
      XmlElement amt = tx.first(path).orElse(null);
      if (amt != null && amt.attributes().getOrDefault("Ccy", "").equals(currency)) {
        return CamtValues.isAmount(amt) ? CamtValues.plain(amt) : null;
      }
    }
    return null;
  }

  private static List<CreditorReference> creditorReferences(XmlElement tx) {
    return tx.all("RmtInf/Strd/CdtrRefInf").stream()
        .filter(information -> information.textAt("Ref") != null)
        .map(
            information ->
                new CreditorReference(
                    information.textAt("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry"),
                    information.textAt("Ref")))
        .toList();
  }
}
