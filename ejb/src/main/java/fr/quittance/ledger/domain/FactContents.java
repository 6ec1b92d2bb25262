package fr.quittance.ledger.domain;

import fr.quittance.kernel.Problem;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.RecordFact;
import fr.quittance.ledger.calc.Bucket;
import fr.quittance.ledger.calc.JudgmentRate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a fact says beside its amount and date, checked and written one way. */
final class FactContents {

  private static final BigDecimal HIGHEST_RATE = new BigDecimal(100);

  /** What other programs call a rate that goes on as agreed or as L441-10 sets it. */
  private static final Set<String> AGREED_WORDS =
      Set.of("AGREED", "CONTRACT", "CONTRACTUAL", "PENALTY", "L441_10", "LATE_PAYMENT");

  /** What some kinds carry and others must not; callers may add notes of their own. */
  private static final Set<String> MEMBERS =
      Set.of(
          FactDetails.ALLOCATION,
          FactDetails.NOTIFIED_ON,
          FactDetails.ENFORCEABLE_ON,
          FactDetails.RATE_KIND,
          FactDetails.CAPITALISATION,
          FactDetails.FROM,
          FactDetails.TO,
          FactDetails.TYPE,
          FactDetails.TITLE,
          FactDetails.BUCKET,
          FactDetails.AGREED_RATE,
          FactDetails.ORDER);

  private final RecordFact command;
  private final String debtorKind;
  private final FactLaw law;

  FactContents(RecordFact command, String debtorKind, FactLaw law) {
    this.command = command;
    this.debtorKind = debtorKind;
    this.law = law;
  }

  /** The day it counts: a grace period counts from its first day. */
  static LocalDate effectiveOn(RecordFact command) {
    return command.effectiveOn() == null && command.kind() == FactKind.GRACE_PERIOD
        ? day(command.details(), FactDetails.FROM)
        : command.effectiveOn();
  }

  Map<String, Object> checked() {
    refuseStrays();
    return switch (command.kind()) {
      case JUDGMENT -> judgment();
      case GRACE_PERIOD -> grace();
      case COST -> cost();
      case WAIVER -> Map.of(FactDetails.BUCKET, bucket(given(FactDetails.BUCKET)).name());
      case TERMS -> terms();
      default -> command.details();
    };
  }

  private void refuseStrays() {
    Set<String> known =
        switch (command.kind()) {
          case PAYMENT, DIRECT_PAYMENT -> Set.of(FactDetails.ALLOCATION);
          case JUDGMENT ->
              Set.of(
                  FactDetails.NOTIFIED_ON,
                  FactDetails.ENFORCEABLE_ON,
                  FactDetails.RATE_KIND,
                  FactDetails.CAPITALISATION);
          case GRACE_PERIOD -> Set.of(FactDetails.FROM, FactDetails.TO);
          case COST -> Set.of(FactDetails.TYPE, FactDetails.TITLE);
          case WAIVER -> Set.of(FactDetails.BUCKET);
          case TERMS ->
              Set.of(FactDetails.AGREED_RATE, FactDetails.ORDER, FactDetails.CAPITALISATION);
          default -> Set.of();
        };
    String strays =
        command.details().keySet().stream()
            .filter(name -> MEMBERS.contains(name) && !known.contains(name))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!strays.isEmpty()) {
      throw Problem.invalid(
          "fact-stray-members",
          "A fact of kind " + command.kind() + " does not carry " + strays + ".");
    }
  }

  private Map<String, Object> judgment() {
    Map<String, Object> kept = new HashMap<>();
    keepDay(kept, FactDetails.NOTIFIED_ON);
    keepDay(kept, FactDetails.ENFORCEABLE_ON);
    kept.put(FactDetails.RATE_KIND, judgmentRate().name());
    keepGrant(kept);
    return kept;
  }

  private JudgmentRate judgmentRate() {
    String said = word(FactDetails.text(command.details(), FactDetails.RATE_KIND));
    if (AGREED_WORDS.contains(said)) {
      return JudgmentRate.AGREED;
    }
    if (said.isEmpty() || said.startsWith("LEGAL")) {
      return JudgmentRate.LEGAL;
    }
    throw refused(FactDetails.RATE_KIND, "rateKind is LEGAL or AGREED.");
  }

  private Map<String, Object> grace() {
    LocalDate from = required(FactDetails.FROM);
    LocalDate to = required(FactDetails.TO);
    if (to.isBefore(from)) {
      throw refused(FactDetails.TO, "A grace period ends on or after its first day.");
    }
    int months = law.graceMonths(from);
    if (to.isAfter(from.plusMonths(months))) {
      throw Problem.invalidField(
          FactDetails.TO,
          "grace-too-long",
          "A judge may grant at most " + months + " months (C. civ. 1343-5).");
    }
    return Map.of(FactDetails.FROM, from.toString(), FactDetails.TO, to.toString());
  }

  private Map<String, Object> cost() {
    String type = word(given(FactDetails.TYPE));
    LocalDate on = command.effectiveOn();
    FactLaw.Claimable claimable =
        law.cost(debtorKind, type, on)
            .orElseGet(() -> new FactLaw.Claimable("NEVER", law.costArticle(debtorKind, on)));
    String title = FactDetails.text(command.details(), FactDetails.TITLE);
    if ("NEVER".equals(claimable.answer())) {
      throw Problem.invalidField(
          FactDetails.TYPE,
          "cost-not-claimable",
          "A cost of type "
              + type
              + " may not be claimed from this debtor ("
              + claimable.article()
              + ").",
          claimable.article());
    }
    if ("TITLE".equals(claimable.answer()) && (title == null || title.isBlank())) {
      throw Problem.invalidField(
          FactDetails.TITLE,
          "cost-needs-title",
          "A cost of type "
              + type
              + " needs the enforceable title that awards it ("
              + claimable.article()
              + ").",
          claimable.article());
    }
    return title == null
        ? Map.of(FactDetails.TYPE, type)
        : Map.of(FactDetails.TYPE, type, FactDetails.TITLE, title);
  }

  private Bucket bucket(String said) {
    String name = word(said);
    return Arrays.stream(Bucket.values())
        .filter(bucket -> bucket.name().equals(name) || bucket.name().equals(name + "S"))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    command.kind() == FactKind.WAIVER ? FactDetails.BUCKET : FactDetails.ALLOCATION,
                    "A bucket is one of COSTS, INTEREST, PRINCIPAL, INDEMNITY."));
  }

  private Map<String, Object> terms() {
    Map<String, Object> kept = new HashMap<>();
    String rate = FactDetails.text(command.details(), FactDetails.AGREED_RATE);
    if (rate != null) {
      kept.put(FactDetails.AGREED_RATE, rate(rate).toPlainString());
    }
    Object order = command.details().get(FactDetails.ORDER);
    if (order != null) {
      kept.put(FactDetails.ORDER, order(order));
    }
    keepGrant(kept);
    if (kept.isEmpty()) {
      throw refused(FactDetails.AGREED_RATE, "Terms say a rate, an order of allocation or both.");
    }
    return kept;
  }

  private static BigDecimal rate(String text) {
    try {
      BigDecimal rate = new BigDecimal(text);
      if (rate.signum() >= 0 && rate.compareTo(HIGHEST_RATE) <= 0) {
        return rate;
      }
    } catch (NumberFormatException e) {
      throw refused(FactDetails.AGREED_RATE, "agreedRate is percent a year, such as 12.5.");
    }
    throw refused(FactDetails.AGREED_RATE, "agreedRate is between 0 and 100 percent a year.");
  }

  /** Every bucket once, in the order wanted; those not named keep their place at the end. */
  private String order(Object value) {
    List<?> names = value instanceof List<?> list ? list : List.of(value.toString().split(","));
    List<Bucket> named = names.stream().map(name -> bucket(name.toString())).toList();
    if (EnumSet.copyOf(named).size() != named.size()) {
      throw refused(FactDetails.ALLOCATION, "An order of allocation names each bucket once.");
    }
    return java.util.stream.Stream.concat(named.stream(), Arrays.stream(Bucket.values()))
        .distinct()
        .map(Bucket::name)
        .collect(Collectors.joining(","));
  }

  private void keepGrant(Map<String, Object> kept) {
    if (Boolean.parseBoolean(FactDetails.text(command.details(), FactDetails.CAPITALISATION))) {
      kept.put(FactDetails.CAPITALISATION, true);
    }
  }

  private void keepDay(Map<String, Object> kept, String name) {
    LocalDate day = day(command.details(), name);
    if (day != null) {
      kept.put(name, day.toString());
    }
  }

  private LocalDate required(String name) {
    given(name);
    return day(command.details(), name);
  }

  private String given(String name) {
    String value = FactDetails.text(command.details(), name);
    if (value == null || value.isBlank()) {
      throw Problem.invalidField(name, "required", "Please give " + name + ".");
    }
    return value;
  }

  private static LocalDate day(Map<String, Object> details, String name) {
    try {
      return FactDetails.date(details, name);
    } catch (DateTimeException e) {
      throw refused(name, name + " is a date such as 2026-12-31.");
    }
  }

  private static String word(String said) {
    return said == null ? "" : said.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Problem refused(String field, String message) {
    return Problem.invalidField(field, "wrong-value", message);
  }
}
