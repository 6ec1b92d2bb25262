package fr.quittance.identity;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Siren;
import java.time.LocalDate;
import java.util.Locale;
import org.iban4j.IbanUtil;

/** What the agency's particulars must be like. */
final class AgencyRules {

  private AgencyRules() {}

  static void check(AgencyProfile profile, LocalDate today) {
    LocalDate from = profile.insuredFrom();
    LocalDate until = profile.insuredUntil();
    new InputCheck()
        .require("name", profile.name())
        .require("legalForm", profile.legalForm())
        .require("siren", profile.siren())
        .require("street", profile.street())
        .require("postcode", profile.postcode())
        .require("city", profile.city())
        .require("phone", profile.phone())
        .require("email", profile.email())
        .require("dataProtectionEmail", profile.dataProtectionEmail())
        .reject(
            profile.siren() != null && !Siren.isSiren(Siren.digits(profile.siren())),
            "siren",
            "siren",
            "The SIREN fails its check digit.")
        .reject(
            profile.vatNumber() != null && !isVatNumber(profile.vatNumber(), profile.siren()),
            "vatNumber",
            "vat-number",
            "A French VAT number is FR, a key and the SIREN.")
        .reject(
            from != null && until != null && until.isBefore(from),
            "insuredUntil",
            "insurance-period",
            "The policy ends before it begins.")
        .reject(
            profile.declaredOn() != null && profile.declaredOn().isAfter(today),
            "declaredOn",
            "declared-later",
            "A declaration is dated when it has been made.")
        .done();
  }

  /** The key is computed from the SIREN (CGI, ann. II, art. 289-0): twelve and three times it. */
  private static boolean isVatNumber(String typed, String siren) {
    String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String digits = Siren.digits(siren);
    if (digits == null || !digits.matches("\\d{9}")) {
      return true;
    }
    long key = (12 + 3 * (Long.parseLong(digits) % 97)) % 97;
    return number.equals(String.format("FR%02d%s", key, digits));
  }

  /** The account in the form in which accounts are kept and compared. */
  static ChooseClientAccount checked(ChooseClientAccount typed) {
    String iban = compact(typed.iban());
    String bic = compact(typed.bic());
    if (iban == null || !IbanUtil.isValid(iban)) {
      throw Problem.invalidField("iban", "iban", "The IBAN fails its check.");
    }
    if (bic != null && !bic.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
      throw Problem.invalidField("bic", "bic", "This is not a BIC.");
    }
    return new ChooseClientAccount(iban, bic, typed.why());
  }

  private static String compact(String text) {
    return text == null || text.isBlank()
        ? null
        : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
