package fr.quittance.identity;

import java.io.Serializable;

/**
 * One thing that would change, as the person who decides reads it.
 *
 * @param field which thing; {@code identity.change.<field>} is its word on screens
 * @param before as it is; null for nothing
 * @param after as it would be; null for nothing
 */
public record ApprovalChange(String field, Form form, String before, String after)
    implements Serializable {

  /** How the values are written: rates and amounts as plain decimals. */
  public enum Form {
    TEXT,
    IBAN,
    RATE,
    MONEY
  }
}
