package fr.quittance.compliance.port;

import java.util.Optional;

/** Knows the numbering plans of the world. */
public interface PhoneNumbers {

  /**
   * Reads a number as a person writes it.
   *
   * @param country ISO 3166 code of the plan that numbers without a country prefix follow
   * @return empty where it can be no phone number at all
   */
  Optional<PhoneNumber> read(String typed, String country);

  /**
   * A number.
   *
   * @param e164 the number as E.164
   * @param assigned whether it lies in a range in use
   * @param landline whether it is known to be a landline
   */
  record PhoneNumber(String e164, boolean assigned, boolean landline) {}
}
