package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileTag;
import fr.quittance.portfolio.TagQueries;
import fr.quittance.portfolio.TagRow;
import fr.quittance.portfolio.TagService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels of one file. */
@Named
@RequestScoped
public class FileTagsView {

  @Inject private TagQueries tags;
  @Inject private TagService service;

  private Long chosen;

  public List<FileTag> of(FileId file) {
    return tags.ofFiles(List.of(file));
  }

  /** Those that the file does not carry. */
  public List<TagRow> others(FileId file) {
    Set<Long> carried = of(file).stream().map(FileTag::tag).collect(Collectors.toSet());
    return tags.all().stream().filter(tag -> !carried.contains(tag.id())).toList();
  }

  public void put(FileId file) {
    if (chosen != null) {
      service.put(file, chosen);
      chosen = null;
    }
  }

  public void takeOff(FileId file, long tag) {
    service.takeOff(file, tag);
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}
