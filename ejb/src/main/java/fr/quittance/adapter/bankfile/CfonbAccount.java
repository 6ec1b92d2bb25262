package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankAccountData;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.math.BigInteger;
import java.util.Locale;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import org.iban4j.Iban4jException;

/** The IBAN of a French account known by its bank, branch and account number. */
final class CfonbAccount {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** Digits that stand for the letters A to Z in the RIB key. */
  private static final String LETTER_DIGITS = "12345678912345678923456789";

  private CfonbAccount() {}

  static BankAccountData of(CfonbRecord record) throws BankFileUnreadable {
    String bank = record.bank();
    String branch = record.branch();
    String number = record.account();
    if (!bank.matches("\\d{5}") || !branch.matches("\\d{5}") || !number.matches("[0-9A-Z]{11}")) {
      throw record.unreadable(BankFileFault.INVALID_ACCOUNT, 2, bank + " " + branch + " " + number);
    }
    try {
      String iban =
          new Iban.Builder()
              .countryCode(CountryCode.FR)
              .bankCode(bank)
              .branchCode(branch)
              .accountNumber(number)
              .nationalCheckDigit(ribKey(bank, branch, number))
              .build()
              .toString();
      return new BankAccountData(iban, bank, branch, number, record.currency());
    } catch (Iban4jException e) {
      throw record.unreadable(BankFileFault.INVALID_ACCOUNT, 2, e.getMessage());
    }
  }

  /** 97 − (89 × bank + 15 × branch + 3 × account) modulo 97, letters replaced by digits. */
  static String ribKey(String bank, String branch, String account) {
    BigInteger sum =
        times(89, bank).add(times(15, branch)).add(times(3, digits(account))).mod(MODULUS);
    return String.format(Locale.ROOT, "%02d", MODULUS.subtract(sum));
  }

  private static BigInteger times(long factor, String digits) {
    return BigInteger.valueOf(factor).multiply(new BigInteger(digits));
  }

  private static String digits(String account) {
    StringBuilder digits = new StringBuilder();
    for (char c : account.toCharArray()) {
      digits.append(c >= 'A' ? LETTER_DIGITS.charAt(c - 'A') : c);
    }
    return digits.toString();
  }
}
