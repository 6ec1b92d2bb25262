package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankAccountData;
import fr.quittance.cash.port.BankPartyData;
import java.util.Locale;
import org.iban4j.IbanUtil;

/** Accounts and parties of a CAMT file. */
final class CamtParties {

  private CamtParties() {}

  /** The account of the statement; its identifier is null when the file names none. */
  static BankAccountData account(XmlElement acct) {
    String number = otherNumber(acct, "Id");
    String iban = iban(acct.textAt("Id/IBAN"));
    if (iban == null && number != null && IbanUtil.isValid(iban(number))) {
      return new BankAccountData(iban(number), null, null, null, acct.textAt("Ccy"));
    }
    return new BankAccountData(iban, null, null, number, acct.textAt("Ccy"));
  }

  /**
   * The other party: who paid when the account is credited, who was paid when it is debited. A
   * return keeps or swaps the roles depending on the bank; so when the expected party is missing,
   * or is the account itself, the other one is meant.
   */
  static BankPartyData counterparty(XmlElement detail, boolean credit, String ownAccount) {
    BankPartyData debtor = party(detail, "Dbtr");
    BankPartyData creditor = party(detail, "Cdtr");
    BankPartyData expected = credit ? debtor : creditor;
    BankPartyData other = credit ? creditor : debtor;
    return names(expected, ownAccount) || !names(other, ownAccount) ? expected : other;
  }

  private static boolean names(BankPartyData party, String ownAccount) {
    if (party.iban() != null && party.iban().equals(ownAccount)) {
      return false;
    }
    return party.name() != null || party.iban() != null || party.account() != null;
  }

  private static BankPartyData party(XmlElement detail, String role) {
    String base = "RltdPties/" + role;
    String ultimate = "RltdPties/Ultmt" + role;
    return new BankPartyData(
        detail.textAt(base + "/Pty/Nm", base + "/Nm", base + "/Agt/FinInstnId/Nm"),
        iban(detail.textAt(base + "Acct/Id/IBAN")),
        otherNumber(detail, base + "Acct/Id"),
        detail.textAt(ultimate + "/Pty/Nm", ultimate + "/Nm"));
  }

  private static String otherNumber(XmlElement element, String id) {
    return element.textAt(id + "/Othr/Id");
  }

  private static String iban(String text) {
    return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
