package fr.quittance.compliance;

import fr.quittance.compliance.NormalisedAddress.Quality;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.compliance.port.PhoneNumbers.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings phone numbers, e-mails and postal addresses into the one form in which they are kept and
 * compared. Everything that stores or compares an address uses it.
 */
@ApplicationScoped
public class ContactAddresses {

  private static final String HOME = "FR";
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[^\\s@<>\"(),;:\\\\\\[\\]]{1,253}");
  private static final Pattern HOST =
      Pattern.compile("([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PhoneNumbers plans;

  public ContactAddresses() {}

  @Inject
  public ContactAddresses(PhoneNumbers plans) {
    this.plans = plans;
  }

  public NormalisedAddress normalise(AddressKind kind, String typed) {
    return switch (kind) {
      case PHONE -> phone(typed);
      case EMAIL -> email(typed);
      case ADDRESS -> postal(typed);
    };
  }

  /** A phone as E.164; a number without a country prefix is French. */
  public NormalisedAddress phone(String typed) {
    return phone(typed, HOME);
  }

  /** A phone as E.164; a number without a country prefix follows the given country's plan. */
  public NormalisedAddress phone(String typed, String country) {
    String text = trimmed(typed);
    PhoneNumber number = plans.read(text, country).orElse(null);
    if (number == null) {
      return new NormalisedAddress(AddressKind.PHONE, text, Quality.BAD, false);
    }
    Quality quality = number.assigned() ? Quality.GOOD : Quality.DOUBTFUL;
    return new NormalisedAddress(AddressKind.PHONE, number.e164(), quality, !number.landline());
  }

  /**
   * An e-mail in lower case. Mail systems tell upper from lower case in theory only; telling them
   * apart here would let an opt-out be missed.
   */
  public NormalisedAddress email(String typed) {
    String text = trimmed(typed).toLowerCase(Locale.ROOT);
    return new NormalisedAddress(AddressKind.EMAIL, text, emailQuality(text), false);
  }

  /** A postal address in lower case, without accents, punctuation and double spaces. */
  public NormalisedAddress postal(String typed) {
    String plain =
        MARKS.matcher(Normalizer.normalize(trimmed(typed), Normalizer.Form.NFKD)).replaceAll("");
    String words = NOT_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
    Quality quality = words.isEmpty() ? Quality.BAD : Quality.GOOD;
    return new NormalisedAddress(AddressKind.ADDRESS, words, quality, false);
  }

  private static Quality emailQuality(String text) {
    if (!EMAIL.matcher(text).matches()) {
      return Quality.BAD;
    }
    String host = text.substring(text.indexOf('@') + 1);
    return HOST.matcher(host).matches() ? Quality.GOOD : Quality.DOUBTFUL;
  }

  private static String trimmed(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
