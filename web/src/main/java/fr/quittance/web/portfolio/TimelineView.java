package fr.quittance.web.portfolio;

import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.TimelineEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The story of one file: narrowed to a kind of event, searched in the words that are shown. */
@Named
@ViewScoped
public class TimelineView implements Serializable {

  private static final int SLICE = 200;
  private static final int MOST_READ = 2_000;
  private static final int MOST_SHOWN = 60;

  /** What a person calls a kind of event, and the records that tell it. */
  private static final Map<String, Set<String>> KINDS = kinds();

  @Inject private FileQueries files;
  @Inject private transient TimelineWords words;

  private String kind;
  private String text;

  private static Map<String, Set<String>> kinds() {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    kinds.put("notes", Set.of("NOTE", "VISIT"));
    kinds.put("money", Set.of("FACT"));
    kinds.put("contacts", Set.of("OUTCOME", "MESSAGE", "ATTEMPT", "LETTER"));
    kinds.put("papers", Set.of("DOCUMENT", "CORRESPONDENCE"));
    kinds.put("holds", Set.of("HOLD"));
    kinds.put("file", Set.of("JOURNAL"));
    return kinds;
  }

  /** Newest first; without a kind, contacts are left to their own list. */
  public List<TimelineEntry> entries(FileId file) {
    List<TimelineEntry> found = new ArrayList<>();
    String cursor = null;
    for (int read = 0; read < MOST_READ && found.size() < MOST_SHOWN; read += SLICE) {
      Slice<TimelineEntry> slice =
          files.timeline(file, KINDS.getOrDefault(kind, Set.of()), cursor, SLICE);
      slice.items().stream().filter(this::wanted).forEach(found::add);
      cursor = slice.next();
      if (cursor == null) {
        break;
      }
    }
    return found.subList(0, Math.min(found.size(), MOST_SHOWN));
  }

  private boolean wanted(TimelineEntry entry) {
    return (kind == null ? words.worthTelling(entry) : words.hasWords(entry))
        && (text == null || text.isBlank() || shown(entry).contains(folded(text)));
  }

  private String shown(TimelineEntry entry) {
    return folded(words.said(entry) + " " + words.particulars(entry) + " " + entry.author());
  }

  /** Without accents or case, as people search. */
  private static String folded(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  public Set<String> getKinds() {
    return KINDS.keySet();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null || kind.isEmpty() ? null : kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
