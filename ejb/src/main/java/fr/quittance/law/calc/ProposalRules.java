package fr.quittance.law.calc;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.law.HalfYear;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawSeriesRow;
import fr.quittance.law.ProposeValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a proposed value must be before a second person is asked to look at it.
 *
 * @param series as the law tables hold it
 * @param before the value that counts on the first day proposed; null where there is none
 * @param today nothing can have been checked later
 */
public record ProposalRules(
    ProposeValue proposed, LawSeriesRow series, LawParameterRow before, LocalDate today) {

  /**
   * @throws Problem naming every wrong field, or {@code law-unchanged} where nothing would change
   */
  public void check() {
    InputCheck check = new InputCheck();
    required(check);
    check.done();
    dates(check);
    wording(check);
    check.done();
    plausible();
    changesSomething();
  }

  private void required(InputCheck check) {
    check
        .require("validFrom", proposed.validFrom())
        .require("source", proposed.source())
        .require("checkedOn", proposed.checkedOn())
        .require("why", proposed.why())
        .require(
            series.text() ? "text" : "number", series.text() ? proposed.text() : proposed.number());
  }

  private void dates(InputCheck check) {
    LocalDate from = proposed.validFrom();
    LocalDate to = proposed.validTo();
    check
        .reject(
            proposed.checkedOn().isAfter(today),
            "checkedOn",
            "law-checked-later",
            "A source cannot have been checked after today.")
        .reject(
            to != null && to.isBefore(from),
            "validTo",
            "law-ends-first",
            "The last day is before the first.")
        .reject(
            halfYearly() && !HalfYear.isStart(from) && !corrects(),
            "validFrom",
            "law-half-year-start",
            "A half-yearly value starts on 1 January or 1 July.")
        .reject(
            halfYearly() && !endsWithItsPeriod(),
            "validTo",
            "law-half-year-end",
            "A half-yearly value ends with its half-year.");
  }

  private void wording(InputCheck check) {
    check.reject(
        series.text() && before != null && !samePlaceholders(),
        "text",
        "law-placeholders",
        "The text must keep the places that letters fill, such as {agency}.");
  }

  /** The sentence names the bounds, so it is told apart from the others. */
  private void plausible() {
    if (series.text()) {
      return;
    }
    SaneRange range = SaneRange.of(series.unit());
    if (!range.contains(proposed.number())) {
      throw wrongNumber(
          "law-number-range",
          "This number must be between " + range.least() + " and " + range.most() + ".",
          range.least(),
          range.most());
    }
    if (range.splits(proposed.number())) {
      throw wrongNumber("law-number-whole", "This number is a whole one.");
    }
  }

  /** A better source for the same value is a change; the same value once more is none. */
  private void changesSomething() {
    if (before != null
        && sameValue(proposed, before)
        && Objects.equals(proposed.validTo(), before.validTo())
        && proposed.source().strip().equals(before.source())) {
      throw Problem.invalidField(
          series.text() ? "text" : "number",
          "law-unchanged",
          "This value, with these dates and this source, counts already.");
    }
  }

  /** Whether two values say the same, whatever their dates and sources. */
  public static boolean sameValue(ProposeValue proposed, LawParameterRow row) {
    return row.number() == null
        ? row.text().equals(proposed.text())
        : proposed.number() != null && row.number().compareTo(proposed.number()) == 0;
  }

  private boolean halfYearly() {
    return series.series().halfYearly();
  }

  /** Before 2015 the legal rate was fixed by the year: such a row is corrected as it is. */
  private boolean endsWithItsPeriod() {
    if (corrects() && Objects.equals(proposed.validTo(), before.validTo())) {
      return true;
    }
    return HalfYear.of(proposed.validFrom()).to().equals(proposed.validTo());
  }

  private boolean corrects() {
    return before != null && before.validFrom().equals(proposed.validFrom());
  }

  private boolean samePlaceholders() {
    return Placeholders.of(proposed.text()).equals(Placeholders.of(before.text()));
  }

  private static Problem wrongNumber(String code, String message, BigDecimal... bounds) {
    return new Problem(
        Problem.Kind.INVALID,
        code,
        message,
        List.of((Object[]) bounds),
        List.of(new Problem.Error("number", null, code, message)));
  }
}
