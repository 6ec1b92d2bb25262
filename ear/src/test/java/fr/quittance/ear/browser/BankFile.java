package fr.quittance.ear.browser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A day's CAMT.053 of the demo client account, as the bank would send it. */
final class BankFile {

  private static final String ACCOUNT = "FR7630006000011234567890189";

  private final String day;
  private final List<String> entries = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;

  BankFile(String day) {
    this.day = day;
  }

  /** Money that came in, with what its sender wrote. */
  BankFile received(String amount, String sender, String text) {
    sum = sum.add(new BigDecimal(amount));
    entries.add(
        """
        <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>L%5$d</AcctSvcrRef><BkTxCd/>
        <NtryDtls><TxDtls><Refs><EndToEndId>E%5$d</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>%3$s</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Ustrd>%4$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
            .formatted(amount, day, sender, text, entries.size()));
    return this;
  }

  String xml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>DAY</MsgId><CreDtTm>%1$sT08:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>DAY-1</Id><CreDtTm>%1$sT08:00:00</CreDtTm>
        <Acct><Id><IBAN>%2$s</IBAN></Id><Ccy>EUR</Ccy></Acct>
        %3$s%4$s%5$s</Stmt></BkToCstmrStmt></Document>
        """
        .formatted(
            day,
            ACCOUNT,
            balance("OPBD", BigDecimal.ZERO),
            balance("CLBD", sum),
            String.join("", entries));
  }

  private String balance(String code, BigDecimal amount) {
    return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <Dt><Dt>%s</Dt></Dt></Bal>
        """
        .formatted(code, amount.setScale(2), day);
  }
}
