package fr.quittance.reports;

import java.util.List;

/**
 * A person or company with its postal address, as printed.
 *
 * @param name full name or company name
 * @param address one element a line, blank lines left out
 */
public record NamedAddress(String name, List<String> address) {

  public NamedAddress {
    DataCheck.text("name", name);
    address = lines("address", address);
  }

  /** Name and address, one below the other. */
  public String block() {
    return address.isEmpty() ? name : name + "\n" + addressBlock();
  }

  /** Address lines, one below the other. */
  public String addressBlock() {
    return String.join("\n", address);
  }

  /** Name and address on one line. */
  public String inline() {
    return address.isEmpty() ? name : name + ", " + String.join(", ", address);
  }

  static List<String> lines(String name, List<String> lines) {
    return DataCheck.present(name, lines).stream().filter(NamedAddress::isWritten).toList();
  }

  static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }
}
