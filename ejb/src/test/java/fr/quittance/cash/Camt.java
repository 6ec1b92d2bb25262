package fr.quittance.cash;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CAMT file written entry by entry. */
final class Camt {

  private final String iban;
  private final boolean notification;
  private final List<String> entries = new ArrayList<>();
  private BigDecimal booked = BigDecimal.ZERO;
  private BigDecimal gap = BigDecimal.ZERO;
  private BigDecimal opening = new BigDecimal("1000.00");

  private Camt(String iban, boolean notification) {
    this.iban = iban;
    this.notification = notification;
  }

  static Camt statement(String iban) {
    return new Camt(iban, false);
  }

  static Camt notification(String iban) {
    return new Camt(iban, true);
  }

  /** An entry of one transaction; a negative amount leaves the account. */
  Camt line(String amount, String text, String ref) {
    return entry(amount, ref, details(amount, text, "", ref));
  }

  Camt structured(String amount, String creditorReference, String ref) {
    String strd = "<Strd><CdtrRefInf><Ref>" + creditorReference + "</Ref></CdtrRefInf></Strd>";
    return entry(amount, ref, details(amount, null, strd, ref));
  }

  /** A payment that came back, named by the payer's identifier. */
  Camt returned(String amount, String endToEndId, String ref) {
    String info = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";
    return entry(
        amount,
        ref,
        details(amount, null, "", endToEndId).replace("</TxDtls>", info + "</TxDtls>"));
  }

  Camt batch(String ref, String... amountsAndTexts) {
    BigDecimal sum = BigDecimal.ZERO;
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < amountsAndTexts.length; i += 2) {
      sum = sum.add(new BigDecimal(amountsAndTexts[i]));
      all.append(details(amountsAndTexts[i], amountsAndTexts[i + 1], "", ref + "-" + i));
    }
    return entry(sum.toPlainString(), ref, all.toString());
  }

  Camt bare(String amount, String ref) {
    return entry(amount, ref, "");
  }

  Camt gap(String amount) {
    gap = new BigDecimal(amount);
    return this;
  }

  Camt opening(String amount) {
    opening = new BigDecimal(amount);
    return this;
  }

  private Camt entry(String amount, String ref, String details) {
    booked = booked.add(new BigDecimal(amount));
    entries.add(
        "<Ntry>"
            + amount(amount)
            + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-09</Dt></BookgDt><ValDt><Dt>2026-06-08</Dt></ValDt>"
            + "<AcctSvcrRef>"
            + ref
            + "</AcctSvcrRef><BkTxCd/>"
            + (details.isEmpty() ? "" : "<NtryDtls>" + details + "</NtryDtls>")
            + "</Ntry>");
    return this;
  }

  private static String details(String amount, String text, String structured, String endToEnd) {
    return "<TxDtls><Refs><EndToEndId>"
        + endToEnd
        + "</EndToEndId></Refs>"
        + amount(amount)
        + "<RltdPties><Dbtr><Pty><Nm>Durand Marie</Nm></Pty></Dbtr></RltdPties>"
        + "<RmtInf>"
        + (text == null ? "" : "<Ustrd>" + text + "</Ustrd>")
        + structured
        + "</RmtInf></TxDtls>";
  }

  private static String amount(String amount) {
    BigDecimal value = new BigDecimal(amount);
    return "<Amt Ccy=\"EUR\">"
        + value.abs().toPlainString()
        + "</Amt><CdtDbtInd>"
        + (value.signum() < 0 ? "DBIT" : "CRDT")
        + "</CdtDbtInd>";
  }

  private String balance(String code, BigDecimal value) {
    return "<Bal><Tp><CdOrPrtry><Cd>"
        + code
        + "</Cd></CdOrPrtry></Tp>"
        + amount(value.toPlainString())
        + "<Dt><Dt>2026-06-09</Dt></Dt></Bal>";
  }

  byte[] bytes() {
    String message = notification ? "camt.054.001.08" : "camt.053.001.08";
    String outer = notification ? "BkToCstmrDbtCdtNtfctn" : "BkToCstmrStmt";
    String inner = notification ? "Ntfctn" : "Stmt";
    String balances =
        notification
            ? ""
            : balance("OPBD", opening) + balance("CLBD", opening.add(booked).add(gap));
    String xml =
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:%s\"><%s><%s><Id>%s</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s</%s></%s></Document>"
            .formatted(
                message,
                outer,
                inner,
                entries.hashCode(),
                iban,
                balances,
                String.join("", entries),
                inner,
                outer);
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
