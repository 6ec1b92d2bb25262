package fr.quittance.web.portfolio;

import fr.quittance.portfolio.FoundColumn;
import java.io.Serializable;

/** A column of the creditor's file and what it is to us. */
public final class ColumnChoice implements Serializable {

  private final FoundColumn found;
  private String field;

  ColumnChoice(FoundColumn found) {
    this.found = found;
    this.field = found.suggested();
  }

  public String getName() {
    return found.name();
  }

  public String getSamples() {
    return String.join(" · ", found.samples());
  }

  /** Our column; null for the creditor's own. */
  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field == null || field.isBlank() ? null : field;
  }
}
