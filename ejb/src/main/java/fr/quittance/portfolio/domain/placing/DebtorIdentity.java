package fr.quittance.portfolio.domain.placing;

import fr.quittance.kernel.id.FileId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key by which the same person is known again, also under another creditor: the SHA-256 of the
 * SIREN, else of name, first name and birth date, else of name, first name and postcode. Where a
 * row has none of these, the person is the creditor's debtor of that reference and nobody else's.
 */
public final class DebtorIdentity {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final MessageDigest digest;
  private final String creditor;

  public DebtorIdentity(long creditorId) {
    this.creditor = Long.toString(creditorId);
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] ofDebtor(CheckedRow row) {
    String siren = row.value(PlacedColumn.SIREN);
    if (siren != null) {
      return key("siren", siren);
    }
    String name = normal(row.value(PlacedColumn.NAME));
    String firstName = normal(row.value(PlacedColumn.FIRST_NAME));
    String birthDate = row.value(PlacedColumn.BIRTH_DATE);
    String postcode = row.value(PlacedColumn.POSTCODE);
    if (birthDate != null && !name.isEmpty()) {
      return key("born", name, firstName, birthDate);
    }
    if (postcode != null && !name.isEmpty()) {
      return key("lives", name, firstName, country(row), normal(postcode));
    }
    return key("ref", creditor, row.value(PlacedColumn.DEBTOR_REF));
  }

  /** Null where the row names none. */
  byte[] ofCoDebtor(CheckedRow row) {
    String name = row.value(PlacedColumn.CO_DEBTOR_NAME);
    return name == null
        ? null
        : key("with", creditor, row.value(PlacedColumn.DEBTOR_REF), normal(name));
  }

  /**
   * The key of somebody who was entered by hand: by SIREN or birth date the same person as
   * anywhere, otherwise a person of that file and nobody else's.
   *
   * @param birthDate null where it is not known
   */
  public byte[] ofPerson(
      FileId file, String siren, String name, String firstName, LocalDate birthDate) {
    if (siren != null) {
      return key("siren", siren);
    }
    return birthDate == null
        ? key("party", creditor, file.toString(), normal(name), normal(firstName))
        : key("born", normal(name), normal(firstName), birthDate.toString());
  }

  private static String country(CheckedRow row) {
    String country = row.value(PlacedColumn.COUNTRY);
    return country == null ? "FR" : country;
  }

  static String normal(String text) {
    if (text == null) {
      return "";
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_WORDS.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private byte[] key(String... parts) {
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return digest.digest();
  }
}
