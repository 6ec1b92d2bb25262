package fr.quittance.web.portfolio;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldReason;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AssignmentQueries;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.portfolio.FileTag;
import fr.quittance.portfolio.SavedFilter;
import fr.quittance.portfolio.SavedFilterService;
import fr.quittance.portfolio.TagQueries;
import fr.quittance.portfolio.TagRow;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files, filtered and sorted by the database; those ticked, and searches kept. */
@Named
@ViewScoped
public class FilesView implements Serializable {

  @Inject private FileQueries files;
  @Inject private TagQueries tags;
  @Inject private AssignmentQueries assignments;
  @Inject private SavedFilterService saved;
  @Inject private HoldQueries holds;
  @Inject private CallerContext callers;

  private final LazyRows<FileRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private final Map<String, String> wanted = new LinkedHashMap<>();
  private transient Map<FileId, List<FileTag>> tagsShown;
  private List<FileId> selected = List.of();
  private String filterName;

  private Page<FileRow> page(PageRequest request) {
    Page<FileRow> page = files.list(request.withFilters(getFilters()));
    tagsShown =
        tags.ofFiles(page.items().stream().map(FileRow::id).toList()).stream()
            .collect(Collectors.groupingBy(FileTag::file));
    return page;
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    selected = List.of();
    LazyRows.backToFirstPage("list:files");
  }

  public List<FileTag> tagsOf(FileId file) {
    return tagsShown == null ? List.of() : tagsShown.getOrDefault(file, List.of());
  }

  public void keepFilter() {
    saved.keep(filterName, getFilters());
    filterName = null;
  }

  public void useFilter(SavedFilter filter) {
    wanted.clear();
    wanted.putAll(filter.filters());
    refilter();
  }

  public void forgetFilter(long id) {
    saved.forget(id);
  }

  public void clear() {
    wanted.clear();
    refilter();
  }

  public List<SavedFilter> getSavedFilters() {
    return saved.mine();
  }

  /** The filters that narrow something. */
  public Map<String, String> getFilters() {
    return WantedFiles.given(wanted);
  }

  public Map<String, String> getWanted() {
    return wanted;
  }

  public LazyRows<FileRow> getRows() {
    return rows;
  }

  public List<FileStatus> getStatuses() {
    return List.of(FileStatus.values());
  }

  public List<FilePhase> getPhases() {
    return List.of(FilePhase.values());
  }

  public List<TagRow> getTags() {
    return tags.all();
  }

  public List<HoldReason> getHoldReasons() {
    return holds.reasons();
  }

  /** Whose files may be looked for, beside the caller's own. */
  public List<Collector> getOthers() {
    return assignments.collectors().stream()
        .filter(each -> !Long.toString(each.id()).equals(getMe()))
        .toList();
  }

  /** The caller's id, as the filter writes it. */
  public String getMe() {
    return callers.current().userId().toString();
  }

  /** The ticked files, as far as they are on the page shown. */
  public List<FileRow> getSelected() {
    return selected.stream()
        .map(id -> rows.getRowData(id.toString()))
        .filter(Objects::nonNull)
        .toList();
  }

  public void setSelected(List<FileRow> ticked) {
    selected = ticked == null ? List.of() : ticked.stream().map(FileRow::id).toList();
  }

  public List<FileId> getSelectedIds() {
    return selected;
  }

  public String getFilterName() {
    return filterName;
  }

  public void setFilterName(String filterName) {
    this.filterName = filterName;
  }
}
