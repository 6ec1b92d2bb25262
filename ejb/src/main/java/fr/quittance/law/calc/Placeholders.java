package fr.quittance.law.calc;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The places of a text that its writer fills: {@code {agency}}, {@code {creditor}}… */
final class Placeholders {

  private static final Pattern ONE = Pattern.compile("\\{\\w+}");

  private Placeholders() {}

  static Set<String> of(String text) {
    return ONE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
