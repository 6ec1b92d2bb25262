package fr.quittance.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Believable rows, the same for the same seed: ten for seven debtors, most columns filled. */
final class PlacementCsv {

  private static final String HEADER =
      "debtor_ref;debtor_type;name;first_name;siren;email;phone;address;postcode;city;claim_ref;document_type;"
          + "document_no;issue_date;due_date;amount;paid;currency;nature;description;agence\n";
  private static final String[] NAMES = {
    "Durand",
    "Martin",
    "Lefèvre",
    "Bernard",
    "Petit",
    "Moreau",
    "Girard",
    "Fournier",
    "Noël",
    "Gauthier"
  };
  private static final String[] FIRST_NAMES = {
    "Zoé", "Jean", "Amélie", "Karim", "Inès", "Paul", "Chloé", "Hugo", "Léa", "François"
  };
  private static final String[] CITIES = {"Lyon", "Nîmes", "Brest", "Orléans", "Béziers", "Lille"};
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final int seed;

  PlacementCsv(int seed) {
    this.seed = seed;
  }

  void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int i = 0; i < rows; i++) {
        out.write(row(i));
      }
    }
  }

  private String row(int i) {
    int debtor = i * 7 / 10;
    Random person = new Random(seed * 1_000_003L + debtor);
    boolean company = person.nextInt(3) == 0;
    String name = NAMES[person.nextInt(NAMES.length)] + " " + debtor;
    String firstName = FIRST_NAMES[person.nextInt(FIRST_NAMES.length)];
    String city = CITIES[person.nextInt(CITIES.length)];
    LocalDate issued = FIRST_DAY.plusDays(i % 700);
    return String.join(
            ";",
            "D" + debtor,
            company ? "BUSINESS" : "CONSUMER",
            company ? "SARL " + name : name,
            company ? "" : firstName,
            company ? siren(seed * 200_000 + debtor + 1) : "",
            "contact." + seed + "." + debtor + "@example.org",
            String.format(
                "0%d %02d %02d %02d %02d",
                6 + debtor % 2, debtor / 10000 % 30 + 10, debtor / 100 % 100, debtor % 100, seed),
            (person.nextInt(200) + 1) + " rue de la République",
            String.format("%05d", 1000 + person.nextInt(94_000)),
            city,
            "C" + i,
            "INVOICE",
            "F-" + i,
            issued.toString(),
            issued.plusDays(30).toString(),
            String.format("%d,%02d", person.nextInt(3_000) + 20, i % 100),
            i % 20 == 0 ? "10,00" : "",
            "EUR",
            company ? "SERVICE" : "TELECOM",
            "Facture " + i,
            "Agence " + debtor % 12)
        + "\n";
  }

  private static String siren(int number) {
    String start = String.format("%08d", number);
    int total = 0;
    for (int i = 0; i < start.length(); i++) {
      int digit = start.charAt(start.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      total += weighed > 9 ? weighed - 9 : weighed;
    }
    return start + (10 - total % 10) % 10;
  }
}
