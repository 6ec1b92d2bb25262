package fr.quittance.portfolio;

/** What can be done to many files at once, and what it needs to know. */
public enum BulkAction {
  ADD_TAG("tag"),
  REMOVE_TAG("tag"),
  PLACE_HOLD("reason"),
  LIFT_HOLD("reason"),
  /** Without a collector the files go back to whoever is next. */
  ASSIGN(null),
  SUSPEND("reason"),
  RESUME(null);

  private final String required;

  BulkAction(String required) {
    this.required = required;
  }

  /** The parameter that it cannot do without, or null. */
  public String required() {
    return required;
  }
}
