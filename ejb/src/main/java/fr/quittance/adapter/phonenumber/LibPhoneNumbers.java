package fr.quittance.adapter.phonenumber;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import fr.quittance.compliance.port.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Numbering plans as libphonenumber's metadata has them. */
@ApplicationScoped
public class LibPhoneNumbers implements PhoneNumbers {

  private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

  @Override
  public Optional<PhoneNumber> read(String typed, String country) {
    try {
      Phonenumber.PhoneNumber number = plans.parse(typed, country);
      if (!plans.isPossibleNumber(number)) {
        return Optional.empty();
      }
      return Optional.of(
          new PhoneNumber(
              plans.format(number, PhoneNumberFormat.E164),
              plans.isValidNumber(number),
              plans.getNumberType(number) == PhoneNumberType.FIXED_LINE));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
