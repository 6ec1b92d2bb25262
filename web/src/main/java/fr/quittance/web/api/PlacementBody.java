package fr.quittance.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.RowProblem;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report of a placement, written row by row: there may be half a million. */
final class PlacementBody implements StreamingOutput {

  private static final int SLICE = 2_000;

  private final PlacementReport report;
  private final PlacementQueries queries;

  PlacementBody(PlacementReport report, PlacementQueries queries) {
    this.report = report;
    this.queries = queries;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json =
        JsonFormat.MAPPER
            .getFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeNumberField("placement", report.id().value());
      json.writeNumberField("received", report.received());
      json.writeNumberField("accepted", report.accepted());
      json.writeNumberField("rejected", report.rejected());
      json.writeNumberField("duplicates", report.duplicates());
      json.writeBooleanField("repeated", report.repeated());
      json.writeArrayFieldStart("rows");
      rows(json);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void rows(JsonGenerator json) throws IOException {
    List<PlacedRow> slice = queries.rows(report.id(), null, 0, SLICE);
    while (!slice.isEmpty()) {
      for (PlacedRow row : slice) {
        row(json, row);
      }
      slice =
          slice.size() < SLICE
              ? List.of()
              : queries.rows(report.id(), null, slice.get(SLICE - 1).row(), SLICE);
    }
  }

  private void row(JsonGenerator json, PlacedRow row) throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", row.row());
    json.writeStringField("status", report.statusOf(row).name());
    if (row.file() != null) {
      json.writeStringField("file", row.file());
    }
    if (row.claim() != null) {
      json.writeNumberField("claim", row.claim().value());
    }
    if (row.debtor() != null) {
      json.writeStringField("debtor", row.debtor());
    }
    problems(json, "errors", row.errors());
    if (!row.warnings().isEmpty()) {
      problems(json, "warnings", row.warnings());
    }
    json.writeEndObject();
  }

  private static void problems(JsonGenerator json, String name, List<RowProblem> problems)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (RowProblem problem : problems) {
      json.writeStartObject();
      if (problem.field() != null) {
        json.writeStringField("field", problem.field());
      }
      json.writeStringField("code", problem.code().name());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
