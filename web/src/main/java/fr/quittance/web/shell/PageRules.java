package fr.quittance.web.shell;

import fr.quittance.kernel.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may open which address. Default deny: an address that no rule names is refused, even to
 * somebody signed in.
 */
final class PageRules {

  /** What becomes of a request. */
  enum Verdict {
    LET_IN,
    SIGN_IN,
    /** To the own account: the role must have a second factor, and there is none yet. */
    ENROL,
    REFUSE
  }

  private static final List<String> PUBLIC =
      List.of(
          "/login.xhtml",
          "/second-factor.xhtml",
          "/forgotten.xhtml",
          "/password.xhtml",
          "/jakarta.faces.resource/",
          "/error/",
          "/language",
          "/favicon.ico");
  private static final List<String> SIGNED_IN = List.of("/sign-out");

  /** Pages that need a permission of their own, in place of any of their folder's. */
  private static final Map<String, String> PAGES =
      Map.of(
          "identity/approvals.xhtml", "approval:use",
          "identity/approval.xhtml", "approval:use",
          "identity/userRules.xhtml", "user:admin",
          "identity/agency.xhtml", "agency:read",
          "identity/agency-document", "agency:read");

  private static final String ACCOUNT = "/app/identity/account.xhtml";
  private static final String ACCOUNT_OF_CREDITOR = "/extranet/account.xhtml";

  private PageRules() {}

  /** Pages that need nobody to be signed in, and so no look at who is. */
  static boolean isPublic(String path) {
    return path.equals("/") || matches(PUBLIC, path);
  }

  static String accountPage(Caller caller) {
    return caller.isCreditor() ? ACCOUNT_OF_CREDITOR : ACCOUNT;
  }

  /**
   * Decides on one path.
   *
   * @param path path below the context, with its leading slash
   * @param caller who asks; null for nobody
   * @param enrolmentDue the caller must add a second factor before anything else
   * @param may whether the caller holds a permission
   */
  static Verdict decide(String path, Caller caller, boolean enrolmentDue, Predicate<String> may) {
    if (isPublic(path)) {
      return Verdict.LET_IN;
    }
    if (caller == null) {
      return Verdict.SIGN_IN;
    }
    if (matches(SIGNED_IN, path) || path.equals(accountPage(caller))) {
      return Verdict.LET_IN;
    }
    return enrolmentDue ? Verdict.ENROL : decideByRights(path, caller, may);
  }

  private static Verdict decideByRights(String path, Caller caller, Predicate<String> may) {
    if (path.startsWith("/extranet/")) {
      return caller.isCreditor() ? Verdict.LET_IN : Verdict.REFUSE;
    }
    if (!path.startsWith("/app/") || caller.isCreditor()) {
      return Verdict.REFUSE;
    }
    return mayOpenFolder(path, may) ? Verdict.LET_IN : Verdict.REFUSE;
  }

  private static boolean mayOpenFolder(String path, Predicate<String> may) {
    String below = path.substring("/app/".length());
    String own = PAGES.get(below);
    if (own != null) {
      return may.test(own);
    }
    int slash = below.indexOf('/');
    if (slash < 0) {
      return below.isEmpty() || below.equals("index.xhtml");
    }
    Optional<Folder> folder = Folder.named(below.substring(0, slash));
    return folder.isPresent() && folder.get().permissions().stream().anyMatch(may);
  }

  private static boolean matches(List<String> rules, String path) {
    return rules.stream()
        .anyMatch(rule -> rule.endsWith("/") ? path.startsWith(rule) : path.equals(rule));
  }
}
