package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.util.List;
import java.util.Map;

/**
 * Command: see what an act on many files would do.
 *
 * @param parameters {@code tag}, {@code reason}, {@code to} (a hold's last day), {@code collector}
 * @param files those meant; null for all that match the filters
 * @param filters of {@link FileQueries#list}
 */
public record PrepareBulk(
    BulkAction action,
    Map<String, String> parameters,
    List<FileId> files,
    Map<String, String> filters) {

  public PrepareBulk {
    parameters = Map.copyOf(parameters);
    files = files == null ? null : List.copyOf(files);
    filters = Map.copyOf(filters);
  }
}
