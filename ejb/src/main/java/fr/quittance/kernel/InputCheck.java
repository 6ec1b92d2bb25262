package fr.quittance.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with an input, so that a person corrects it once. */
public final class InputCheck {

  private final List<Problem.Error> errors = new ArrayList<>();

  public InputCheck require(String field, Object value) {
    boolean absent = value == null || (value instanceof String text && text.isBlank());
    return reject(absent, field, "required", field + " is required.");
  }

  public InputCheck reject(boolean wrong, String field, String code, String message) {
    if (wrong) {
      errors.add(new Problem.Error(field, null, code, message));
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws Problem naming every wrong field
   */
  public void done() {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
