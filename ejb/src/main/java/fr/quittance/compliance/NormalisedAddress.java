package fr.quittance.compliance;

/**
 * An address in the one form in which it is kept and compared: phones as E.164, e-mails trimmed and
 * in lower case, postal addresses without accents, punctuation and double spaces.
 *
 * @param value never null; the trimmed input where nothing better could be made of it
 * @param textable whether an SMS may reach it: a phone that is not known to be a landline
 */
public record NormalisedAddress(AddressKind kind, String value, Quality quality, boolean textable) {

  /** How far an address can be trusted before anyone tried it. */
  public enum Quality {
    GOOD,
    /** It has the form of an address, but not one that is in use. */
    DOUBTFUL,
    /** Nothing can be sent to it. */
    BAD
  }

  public boolean usable() {
    return quality != Quality.BAD;
  }
}
