package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.portfolio.AddressFound;
import fr.quittance.portfolio.TracingQueries;
import fr.quittance.portfolio.TracingResult;
import fr.quittance.portfolio.TracingRow;
import fr.quittance.portfolio.TracingService;
import fr.quittance.portfolio.TracingSource;
import fr.quittance.portfolio.TracingState;
import fr.quittance.portfolio.TrySource;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searches for addresses: what to try next, what was tried, what was found. */
@Named
@ViewScoped
public class TracingView implements Serializable {

  @Inject private transient TracingQueries queries;
  @Inject private transient TracingService service;

  private final LazyRows<TracingRow> rows = LazyRows.of(this::page, row -> Long.toString(row.id()));
  private String text;
  private TracingState state = TracingState.OPEN;
  private Long task;
  private TracingSource source;
  private String street;
  private String postcode;
  private String city;
  private String country = "FR";
  private transient TracingRow chosen;
  private transient Map<TracingState, Long> counts;

  private Page<TracingRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    if (state != null) {
      filters.put("state", state.name());
    }
    return queries.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:searches");
  }

  public void show(TracingState one) {
    state = one;
    refilter();
  }

  public long count(TracingState one) {
    if (counts == null) {
      counts = queries.counts();
    }
    return counts.getOrDefault(one, 0L);
  }

  /** Opens the dialog on one search, with the source that comes next. */
  public void open(TracingRow row) {
    task = row.id();
    chosen = row;
    source = row.next() == null ? TracingSource.DIRECTORY : row.next();
    street = null;
    postcode = null;
    city = null;
    country = "FR";
  }

  /** The address that was found. */
  public void keep() {
    service.found(new AddressFound(task, source, street, postcode, city, country));
    forget();
  }

  public void nothing() {
    service.tried(new TrySource(task, source, TracingResult.NOTHING));
    forget();
  }

  public void asked() {
    service.tried(new TrySource(task, source, TracingResult.ASKED));
    forget();
  }

  public void giveUp() {
    service.giveUp(task);
    forget();
  }

  private void forget() {
    counts = null;
    chosen = null;
  }

  /** The search in the dialog; null before one was chosen. */
  public TracingRow getChosen() {
    if (chosen == null && task != null) {
      chosen = queries.byId(task);
    }
    return chosen;
  }

  public LazyRows<TracingRow> getRows() {
    return rows;
  }

  public List<TracingState> getStates() {
    return List.of(TracingState.values());
  }

  public TracingSource[] getSources() {
    return TracingSource.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public TracingState getState() {
    return state;
  }

  public void setState(TracingState state) {
    this.state = state;
  }

  public TracingSource getSource() {
    return source;
  }

  public void setSource(TracingSource source) {
    this.source = source;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
