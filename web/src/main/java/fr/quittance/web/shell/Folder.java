package fr.quittance.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folders of {@code /app}, one per capability, and the permissions of which any one opens it.
 * What a page then does is checked again by the services it calls.
 */
enum Folder {
  IDENTITY("user:admin", "agency:admin"),
  LAW("law:read"),
  MANDATE("mandate:read"),
  PORTFOLIO("file:read", "placement:read"),
  LEDGER("fact:read"),
  CASH("bank:read", "fact:write"),
  COMPLIANCE("contact:decide", "suppression:write"),
  CONTACT("outbox:read", "message:send"),
  QUEUE("queue:work", "queue:supervise"),
  BILLING("statement:read"),
  LEGAL("transfer:read", "bailiff:read"),
  INSIGHT("report:read");

  private final List<String> permissions;

  Folder(String... permissions) {
    this.permissions = List.of(permissions);
  }

  List<String> permissions() {
    return permissions;
  }

  static Optional<Folder> named(String folder) {
    return Arrays.stream(values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(folder))
        .findFirst();
  }
}
