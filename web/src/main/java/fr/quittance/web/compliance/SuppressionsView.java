package fr.quittance.web.compliance;

import fr.quittance.compliance.AddSuppression;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.SuppressionQueries;
import fr.quittance.compliance.SuppressionRow;
import fr.quittance.compliance.SuppressionService;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of opt-outs, and the form that adds one. */
@Named
@ViewScoped
public class SuppressionsView implements Serializable {

  private static final String PAGE = "/app/compliance/suppressions.xhtml";

  @Inject private transient SuppressionQueries queries;
  @Inject private transient SuppressionService service;
  @Inject private transient Flash flash;

  private final LazyRows<SuppressionRow> rows =
      LazyRows.of(this::page, row -> Long.toString(row.id()));
  private String text;
  private Channel only;
  private Channel channel;
  private String address;
  private String reason;

  private Page<SuppressionRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("address", text);
    }
    if (only != null) {
      filters.put("channel", only.name());
    }
    return queries.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:suppressions");
  }

  public String add() {
    service.add(new AddSuppression(channel, address, reason));
    return flash.say("compliance.suppression.added", PAGE);
  }

  public LazyRows<SuppressionRow> getRows() {
    return rows;
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Channel getOnly() {
    return only;
  }

  public void setOnly(Channel only) {
    this.only = only;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
