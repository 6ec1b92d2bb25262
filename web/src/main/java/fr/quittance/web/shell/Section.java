package fr.quittance.web.shell;

import java.util.List;

/**
 * The entries of the two menus, in their order.
 *
 * <p>The key is what follows {@code g} on the keyboard; the label is {@code menu.<name>} of this
 * package's bundle. An entry shows only to those who hold its permission, and only once its page
 * exists.
 */
public enum Section {
  HOME("/app/index.xhtml", null, "a", "pi-home"),
  APPROVALS("/app/identity/approvals.xhtml", "approval:use", "v", "pi-check-square"),
  QUEUE("/app/queue/nextCall.xhtml", "queue:work", "f", "pi-phone"),
  FILES("/app/portfolio/files.xhtml", "file:read", "d", "pi-folder-open"),
  TRACING("/app/portfolio/tracing.xhtml", "file:write", "e", "pi-map"),
  PLACEMENTS("/app/portfolio/placements.xhtml", "placement:read", "r", "pi-download"),
  MANDATES("/app/mandate/mandates.xhtml", "mandate:read", "m", "pi-briefcase"),
  BANK("/app/cash/statements.xhtml", "bank:read", "b", "pi-building-columns"),
  STATEMENTS("/app/billing/statements.xhtml", "statement:read", "s", "pi-file-check"),
  TRANSFERS("/app/legal/transfers.xhtml", "transfer:read", "t", "pi-send"),
  OUTBOX("/app/contact/outbox.xhtml", "outbox:read", "o", "pi-inbox"),
  SUPPRESSIONS("/app/compliance/suppressions.xhtml", "suppression:write", "n", "pi-ban"),
  REPORTS("/app/insight/portfolioReport.xhtml", "report:read", "p", "pi-chart-bar"),
  LAW("/app/law/parameters.xhtml", "law:read", "l", "pi-book"),
  AGENCY("/app/identity/agency.xhtml", "agency:read", "i", "pi-building"),
  USERS("/app/identity/users.xhtml", "user:admin", "u", "pi-users"),

  EXTRANET_HOME("/extranet/index.xhtml", "extranet:use", "a", "pi-home"),
  EXTRANET_FILES("/extranet/files.xhtml", "extranet:use", "d", "pi-folder-open"),
  EXTRANET_PLACEMENTS("/extranet/placements.xhtml", "extranet:use", "r", "pi-upload"),
  EXTRANET_STATEMENTS("/extranet/statements.xhtml", "extranet:use", "s", "pi-file-check");

  private final String page;
  private final String permission;
  private final String key;
  private final String icon;

  Section(String page, String permission, String key, String icon) {
    this.page = page;
    this.permission = permission;
    this.key = key;
    this.icon = icon;
  }

  public String getPage() {
    return page;
  }

  public String getPermission() {
    return permission;
  }

  public String getKey() {
    return key;
  }

  public String getIcon() {
    return icon;
  }

  public String getLabel() {
    return "shell.menu." + name();
  }

  boolean isOfExtranet() {
    return page.startsWith("/extranet/");
  }

  static List<Section> all() {
    return List.of(values());
  }
}
