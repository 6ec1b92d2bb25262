package fr.quittance.web.portfolio;

import fr.quittance.insight.SearchHit;
import fr.quittance.insight.SearchKind;
import fr.quittance.insight.SearchQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Can;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a search finds for this user, with the pages that it leads to. */
@RequestScoped
public class Finder {

  @Inject private SearchQueries search;
  @Inject private Can can;
  @Inject private Messages messages;
  @Inject private Formats formats;

  /** The best answers; who works with the bank is also shown lines that no file has yet. */
  public List<SearchHit> hits(String typed, int limit) {
    List<SearchHit> hits = new ArrayList<>(search.search(typed, limit));
    if (can.perform("bank:read")) {
      hits.addAll(search.waitingLines(typed, limit));
    }
    return hits.stream().limit(limit).toList();
  }

  /**
   * The answers by kind, the kind of the best one first, as far as this user has a page for them.
   */
  public List<FoundGroup> groups(String typed, int limit) {
    Map<SearchKind, List<FoundItem>> kinds = new LinkedHashMap<>();
    for (SearchHit hit : hits(typed, limit)) {
      String href = href(hit);
      if (href != null) {
        kinds
            .computeIfAbsent(hit.kind(), kind -> new ArrayList<>())
            .add(new FoundItem(href, text(hit), hit.context(), hit.closed()));
      }
    }
    return kinds.entrySet().stream()
        .map(
            kind ->
                new FoundGroup(
                    messages.of("portfolio.search.kind", kind.getKey()), kind.getValue()))
        .toList();
  }

  private String text(SearchHit hit) {
    return switch (hit.kind()) {
      case PHONE -> formats.phone(hit.text());
      case AMOUNT -> joined(formats.money(hit.amount()), hit.text());
      default -> hit.text();
    };
  }

  private static String joined(String amount, String text) {
    return text == null ? amount : amount + " · " + text;
  }

  private String href(SearchHit hit) {
    if (can.getCaller().isCreditor()) {
      return hit.file() == null ? null : page("/extranet/file.xhtml?ref=", hit.file());
    }
    if (hit.file() != null) {
      return page("/app/portfolio/file.xhtml?ref=", hit.file());
    }
    return switch (hit.kind()) {
      case CREDITOR ->
          can.perform("mandate:write")
              ? page("/app/mandate/creditorEdit.xhtml?ref=", hit.id())
              : "/app/mandate/mandates.xhtml";
      case MANDATE -> page("/app/mandate/mandateEdit.xhtml?ref=", hit.id());
      case IBAN -> page("/app/cash/suspense.xhtml?line=", hit.id());
      default -> null;
    };
  }

  private static String page(String address, String value) {
    return address + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
