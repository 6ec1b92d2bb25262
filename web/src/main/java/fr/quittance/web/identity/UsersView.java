package fr.quittance.web.identity;

import fr.quittance.identity.Role;
import fr.quittance.identity.UserQueries;
import fr.quittance.identity.UserRow;
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

/** The list of users. */
@Named
@ViewScoped
public class UsersView implements Serializable {

  @Inject private transient UserQueries users;

  private final LazyRows<UserRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String text;
  private Role role;

  private Page<UserRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    if (role != null) {
      filters.put("role", role.name());
    }
    return users.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:users");
  }

  public String state(UserRow user) {
    if (!user.active()) {
      return "OFF";
    }
    return user.lockedUntil() == null ? "ON" : "LOCKED";
  }

  public String kind(UserRow user) {
    return switch (state(user)) {
      case "ON" -> "good";
      case "LOCKED" -> "warn";
      default -> "";
    };
  }

  public LazyRows<UserRow> getRows() {
    return rows;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
