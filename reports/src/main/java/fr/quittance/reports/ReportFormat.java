package fr.quittance.reports;

/** The file formats a report can be rendered to. */
public enum ReportFormat {
  /** Tagged PDF with embedded fonts. */
  PDF("application/pdf", "pdf"),
  /** Office Open XML workbook of one sheet; amounts and dates are typed cells, never formulas. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private final String mediaType;
  private final String extension;

  ReportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** File name extension, without the dot. */
  public String extension() {
    return extension;
  }
}
