package fr.quittance.reports;

import java.util.List;

/** What every data contract tells the engine, beside its own content. */
public interface ReportData {

  /** The agency that issues the document: its name becomes the author of the PDF. */
  Agency agency();

  /** The reference that tells this document from the others of its kind; part of its title. */
  String documentReference();

  /** The rows of its sheet, for a report that can be rendered as {@link ReportFormat#XLSX}. */
  default List<?> sheetRows() {
    return List.of();
  }
}
