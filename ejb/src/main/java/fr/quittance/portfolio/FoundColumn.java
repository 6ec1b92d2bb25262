package fr.quittance.portfolio;

import java.io.Serializable;
import java.util.List;

/**
 * A column of a creditor's file.
 *
 * @param name as its header says
 * @param samples its first values that say something
 * @param suggested our column that it resembles, or null
 */
public record FoundColumn(String name, List<String> samples, String suggested)
    implements Serializable {

  public FoundColumn {
    samples = List.copyOf(samples);
  }
}
