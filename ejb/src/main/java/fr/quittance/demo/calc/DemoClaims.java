package fr.quittance.demo.calc;

import fr.quittance.kernel.Siren;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Placement files in our own layout, for any number of invented debtors.
 *
 * <p>Phone numbers lie in the ranges that are kept for fiction, addresses of e-mail in a domain
 * that cannot exist.
 */
public final class DemoClaims {

  private static final String HEADER =
      "debtor_ref;debtor_type;name;first_name;siren;email;phone;address;postcode;city;country;claim_ref;document_type;"
          + "document_no;issue_date;due_date;amount;currency;nature;description;contrat_client";
  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Draw draw;
  private final String prefix;
  private final boolean business;
  private int debtors;
  private int claims;

  /**
   * @param seed decides everything that is drawn
   * @param prefix starts every reference, so that two portfolios never share one
   * @param business whether the debtors are companies
   */
  public DemoClaims(long seed, String prefix, boolean business) {
    this.draw = new Draw(seed);
    this.prefix = prefix;
    this.business = business;
  }

  public static String header() {
    return HEADER;
  }

  /**
   * A placement file with this many new debtors, each with one to four claims past due on the given
   * day.
   */
  public String placement(int newDebtors, LocalDate day) {
    StringBuilder csv = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < newDebtors; i++) {
      rows(day).forEach(row -> csv.append(row).append('\n'));
    }
    return csv.toString();
  }

  /** The rows of the next debtor. */
  public List<String> rows(LocalDate day) {
    debtors++;
    String debtor = debtor();
    List<String> rows = new ArrayList<>();
    for (int i = draw.chance(70) ? 1 : draw.between(2, 4); i > 0; i--) {
      rows.add(debtor + claim(day));
    }
    return rows;
  }

  private String debtor() {
    Place place = Place.draw(draw);
    String name = business ? Names.company(draw) : Names.last(draw);
    String first = business ? "" : Names.first(draw);
    String siren = business ? siren() : "";
    String mobile = "06 39 98 %02d %02d".formatted(draw.between(0, 99), draw.between(0, 99));
    String fixed = "01 99 00 %02d %02d".formatted(draw.between(0, 99), draw.between(0, 99));
    String phone = draw.chance(90) ? (business && draw.chance(60) ? fixed : mobile) : "";
    String email =
        draw.chance(75)
            ? slug(first.isEmpty() ? name : first + "." + name) + debtors + "@demo.invalid"
            : "";
    return String.join(
            ";",
            "%s%05d".formatted(prefix, debtors),
            business ? "BUSINESS" : draw.chance(95) ? "CONSUMER" : "NON_PROFESSIONAL",
            name,
            first,
            siren,
            email,
            phone,
            place.street(),
            place.postcode(),
            place.city(),
            place.postcode().startsWith("974") ? "RE" : "FR")
        + ";";
  }

  private String claim(LocalDate day) {
    claims++;
    LocalDate due = day.minusDays(draw.between(20, 260));
    LocalDate issued = due.minusDays(business ? 30 : 15);
    BigDecimal amount = business ? draw.amount(120, 9000) : draw.amount(35, 1200);
    String nature =
        business
            ? draw.of(List.of("SERVICE", "SALE", "TRANSPORT"))
            : draw.of(List.of("TELECOM", "ENERGY", "RENT", "SALE"));
    return String.join(
        ";",
        "%sF%06d".formatted(prefix, claims),
        "Facture",
        "FA%d-%05d".formatted(issued.getYear(), 10_000 + claims),
        FRENCH.format(issued),
        FRENCH.format(due),
        amount.toPlainString().replace('.', ','),
        "EUR",
        nature,
        business
            ? "Prestation de "
                + issued.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.FRENCH)
            : "Abonnement",
        "CT-%04d".formatted(draw.between(1000, 9999)));
  }

  /** A number that passes the check digit; 9 hundred millions are hardly given. */
  private String siren() {
    int body = 98_000_000 + draw.between(0, 1_999_999);
    for (int digit = 0; digit < 10; digit++) {
      String siren = "%08d%d".formatted(body, digit);
      if (Siren.isSiren(siren)) {
        return siren;
      }
    }
    throw new IllegalStateException("Luhn always has a digit");
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    List<String> words =
        new ArrayList<>(List.of(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    words.removeAll(Collections.singleton(""));
    return String.join(".", words);
  }
}
