package fr.quittance.demo.calc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bank statement of the client account as our invented bank would send it: CAMT.053.001.02. */
public final class DemoStatement {

  private final String iban;
  private final String number;
  private final LocalDate day;
  private final BigDecimal opening;
  private final List<String> entries = new ArrayList<>();
  private BigDecimal booked = BigDecimal.ZERO;

  public DemoStatement(String iban, String number, LocalDate day, BigDecimal opening) {
    this.iban = iban;
    this.number = number;
    this.day = day;
    this.opening = opening;
  }

  /** Adds a transfer received. */
  public void credit(BigDecimal amount, LocalDate on, String payer, String text) {
    booked = booked.add(amount);
    entries.add(
        """
            <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
        <BookgDt><Dt>%s</Dt></BookgDt><ValDt><Dt>%s</Dt></ValDt><AcctSvcrRef>%s-%04d</AcctSvcrRef>\
        <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>%s</Nm></Dbtr></RltdPties>\
        <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
            .formatted(
                amount.toPlainString(),
                on,
                on,
                number,
                entries.size() + 1,
                escaped(payer),
                escaped(text)));
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public BigDecimal closing() {
    return opening.add(booked);
  }

  public byte[] xml() {
    return ("""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
        <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$sT20:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>%1$s</Id><CreDtTm>%2$sT20:00:00</CreDtTm><Acct><Id><IBAN>%3$s</IBAN></Id><Ccy>EUR</Ccy></Acct>
        %4$s%5$s%6$s</Stmt></BkToCstmrStmt></Document>
        """)
        .formatted(
            number,
            day,
            iban,
            balance("OPBD", opening),
            balance("CLBD", closing()),
            String.join("", entries))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String balance(String code, BigDecimal amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>\n"
        .formatted(code, amount.abs().toPlainString(), amount.signum() < 0 ? "DBIT" : "CRDT", day);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
