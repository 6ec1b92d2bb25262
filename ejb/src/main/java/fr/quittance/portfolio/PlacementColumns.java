package fr.quittance.portfolio;

import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.domain.placing.HeaderGuess;
import fr.quittance.portfolio.domain.placing.PlacedColumn;
import fr.quittance.portfolio.port.Table;
import fr.quittance.portfolio.port.TableFiles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Looks into a creditor's file before it is placed: its columns, and what they may be to us. */
@Stateless
@RowScoped
public class PlacementColumns {

  private static final int ROWS_SHOWN = 20;
  private static final int SAMPLES = 3;
  private static final int LONGEST_SAMPLE = 60;

  @Inject private TableFiles tables;

  /**
   * The columns of a file with sample values, each with a column of ours that it resembles.
   *
   * @throws fr.quittance.kernel.Problem {@code UNREADABLE} where the file is no table
   */
  @RequiresPermissions("placement:write")
  public List<FoundColumn> look(PlacedFile file) {
    try (Table table = tables.open(file.path())) {
      List<String> header = table.header();
      List<List<String>> samples =
          header.stream().map(name -> (List<String>) new ArrayList<String>()).toList();
      for (int row = 0; row < ROWS_SHOWN && table.next(); row++) {
        sample(table, samples);
      }
      List<PlacedColumn> guesses = HeaderGuess.of(header);
      List<FoundColumn> found = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        PlacedColumn guess = guesses.get(i);
        found.add(
            new FoundColumn(header.get(i), samples.get(i), guess == null ? null : guess.field()));
      }
      return found;
    }
  }

  private static void sample(Table table, List<List<String>> samples) {
    for (int i = 0; i < samples.size(); i++) {
      String text = table.cell(i).strip();
      List<String> seen = samples.get(i);
      if (!text.isEmpty() && seen.size() < SAMPLES && !seen.contains(text)) {
        seen.add(text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text);
      }
    }
  }

  /** Our columns, the required ones first. */
  @RequiresPermissions("placement:write")
  public List<String> known() {
    return Stream.of(PlacedColumn.values()).map(PlacedColumn::field).toList();
  }

  /** Our columns without which no claim is taken. */
  @RequiresPermissions("placement:write")
  public List<String> required() {
    return Stream.of(PlacedColumn.values())
        .filter(PlacedColumn::required)
        .map(PlacedColumn::field)
        .toList();
  }
}
