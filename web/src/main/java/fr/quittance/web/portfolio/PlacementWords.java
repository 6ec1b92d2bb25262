package fr.quittance.web.portfolio;

import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowWords;
import fr.quittance.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Rows of placements in the user's language, at the agency and on the extranet. */
@Named
@RequestScoped
public class PlacementWords {

  @Inject private Language language;

  public String problem(RowProblem problem) {
    return RowWords.in(language.getLocale()).of(problem);
  }

  public String column(String field) {
    return RowWords.in(language.getLocale()).column(field);
  }

  /** How a row's badge looks. */
  public String kind(PlacedRow row) {
    return switch (row.status()) {
      case ACCEPTED -> row.warnings().isEmpty() ? "good" : "warn";
      case REJECTED -> "bad";
      case DUPLICATE -> "info";
    };
  }
}
