package fr.quittance.web.identity;

import fr.quittance.identity.TokenId;
import fr.quittance.identity.TokenQueries;
import fr.quittance.identity.TokenRow;
import fr.quittance.identity.TokenService;
import fr.quittance.identity.TokenState;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of tokens. */
@Named
@ViewScoped
public class TokensView implements Serializable {

  @Inject private transient TokenQueries tokens;
  @Inject private transient TokenService service;

  private final LazyRows<TokenRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String text;
  private TokenState state = TokenState.VALID;

  private Page<TokenRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    if (state != null) {
      filters.put("state", state.name());
    }
    return tokens.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:tokens");
  }

  public void revoke(TokenId id) {
    service.revoke(id);
  }

  public String kind(TokenRow token) {
    return switch (token.state()) {
      case VALID -> "good";
      case EXPIRED -> "warn";
      case REVOKED -> "";
    };
  }

  public LazyRows<TokenRow> getRows() {
    return rows;
  }

  public List<TokenState> getStates() {
    return List.of(TokenState.values());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public TokenState getState() {
    return state;
  }

  public void setState(TokenState state) {
    this.state = state;
  }
}
