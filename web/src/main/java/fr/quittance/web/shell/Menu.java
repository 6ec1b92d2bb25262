package fr.quittance.web.shell;

import fr.quittance.kernel.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The entries that this user sees, and which of them is open. */
@Named
@RequestScoped
public class Menu {

  /** Letters in which the names of two pages agree before they are taken for one matter. */
  private static final int ALIKE = 3;

  @Inject private Can can;
  @Inject private ServletContext servlets;
  @Inject private HttpServletRequest request;
  @Inject @Any private Instance<MenuCount> counts;

  private List<Section> sections;

  public List<Section> getSections() {
    if (sections == null) {
      sections = Section.all().stream().filter(this::isShown).toList();
    }
    return sections;
  }

  /** Whether the page being shown belongs to the section: the page itself, or its folder's. */
  public boolean isOpen(Section section) {
    return section == open();
  }

  /** How much waits behind the section; 0 where nothing does. */
  public long count(Section section) {
    return counts.stream()
        .filter(count -> count.section() == section && can.perform(count.permission()))
        .mapToLong(MenuCount::count)
        .sum();
  }

  /** The address of this page, to come back to. */
  public String getHereEncoded() {
    String query = request.getQueryString();
    String here = request.getRequestURI() + (query == null ? "" : "?" + query);
    return URLEncoder.encode(here, StandardCharsets.UTF_8);
  }

  /** The own account, reached by the name at the top. */
  public String getAccountPage() {
    return PageRules.accountPage(can.getCaller());
  }

  private Section open() {
    String path = Paths.of(request);
    return getSections().stream()
        .filter(section -> section.getPage().equals(path))
        .findFirst()
        .orElseGet(() -> path.equals(getAccountPage()) ? null : ofFolder(path));
  }

  /**
   * Of the sections of the page's folder, the one whose page is named most like it, else the first.
   */
  private Section ofFolder(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<Section> here =
        getSections().stream().filter(section -> section.getPage().startsWith(folder)).toList();
    return here.stream()
        .filter(section -> commonLength(section.getPage(), path) >= folder.length() + ALIKE)
        .max(Comparator.comparingInt(section -> commonLength(section.getPage(), path)))
        .orElse(here.isEmpty() ? null : here.get(0));
  }

  private static int commonLength(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private boolean isShown(Section section) {
    Caller caller = can.getCaller();
    return caller != null
        && caller.isCreditor() == section.isOfExtranet()
        && (section.getPermission() == null || can.perform(section.getPermission()))
        && exists(section.getPage());
  }

  private boolean exists(String page) {
    try {
      return servlets.getResource(page) != null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Not a page: " + page, e);
    }
  }
}
