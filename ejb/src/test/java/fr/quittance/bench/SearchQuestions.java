package fr.quittance.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What people type: each kind with the bare statement that could answer it and what it is given.
 */
final class SearchQuestions {

  private static final String WORDS =
      "select w0.party_id from party_word w0 join party_word w1 on w1.party_id = w0.party_id"
          + " where w0.word = ? and w1.word = ? limit 10";
  private static final String WORD = "select party_id from party_word where word = ? limit 10";
  private static final String POINT =
      "select party_id from contact_point where kind = 'PHONE' and value = ?";
  private static final String CLAIM = "select file_id from claim where ref_key = ?";
  private static final String COMPANY = "select id from party where siren = ?";
  private static final String AMOUNT =
      "select file_id from file_balance where total_cents = ?::bigint limit 10";

  private final Random random = new Random(4);
  private final List<Question> questions = new ArrayList<>();

  /** One search, and the index query that finds the same in a database that is never wrong. */
  record Question(String kind, String typed, String bare, List<String> values) {}

  /** The same number of each kind, mixed. */
  List<Question> mixed(int each, List<String[]> names) {
    for (int i = 0; i < each; i++) {
      String[] name = names.get(random.nextInt(names.size()));
      String first = name[0];
      String last = name[1];
      int n = 1 + random.nextInt(SearchPortfolio.FILES);
      add("first name and name, accents lost", first + " " + last, WORDS, first, last);
      add("name with a typo", slip(last), WORD, last);
      add(
          "first name and name, a typo in each",
          slip(first) + " " + slip(last),
          WORDS,
          first,
          last);
      add("common surname", "MARTIN", WORD, "martin");
      add("beginning of a name", first + " " + last.substring(0, 3), WORDS, first, last);
      add(
          "telephone",
          "06" + "%08d".formatted(n).replaceAll("..", " $0"),
          POINT,
          "+336%08d".formatted(n));
      add("invoice", "inv " + n, CLAIM, "INV" + n);
      add(
          "SIREN with a wrong digit or none",
          Integer.toString(300_000_000 + n),
          COMPANY,
          Integer.toString(300_000_000 + n));
      add("amount", (41 + n % 5000) + ",07", AMOUNT, (41 + n % 5000) + "07");
      add("nothing there", "Xyzzy" + n, WORD, "xyzzy" + n);
    }
    Collections.shuffle(questions, random);
    return questions;
  }

  private void add(String kind, String typed, String bare, String... values) {
    questions.add(new Question(kind, typed, bare, List.of(values)));
  }

  /** Two letters changed places, or one is missing. */
  private String slip(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return random.nextBoolean()
        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
        : word.substring(0, at) + word.substring(at + 1);
  }
}
