package fr.quittance.web.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageRow;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of messages. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

  @Inject private transient OutboxQueries outbox;

  private final LazyRows<MessageRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String file;
  private String debtor;
  private Channel channel;
  private MessageState state;

  private Page<MessageRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    put(filters, "file", file);
    put(filters, "debtor", debtor);
    put(filters, "channel", channel);
    put(filters, "state", state);
    return outbox.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:messages");
  }

  private static void put(Map<String, String> filters, String name, Object value) {
    if (value != null) {
      filters.put(name, value.toString());
    }
  }

  public LazyRows<MessageRow> getRows() {
    return rows;
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  /** The states that people are told of. */
  public List<MessageState> getStates() {
    return Arrays.stream(MessageState.values()).filter(s -> s == s.shown()).toList();
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public String getDebtor() {
    return debtor;
  }

  public void setDebtor(String debtor) {
    this.debtor = debtor;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public MessageState getState() {
    return state;
  }

  public void setState(MessageState state) {
    this.state = state;
  }
}
