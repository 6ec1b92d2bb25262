package fr.quittance.legal;

import java.time.LocalDate;
import java.util.List;

/**
 * When a claim becomes time-barred, and why.
 *
 * @param steps what set the end, oldest first; the last one stands
 */
public record TimeBar(List<LimitationStep> steps) {

  public TimeBar {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A limitation starts with the due date");
    }
    steps = List.copyOf(steps);
  }

  /** The step that stands. */
  public LimitationStep standing() {
    return steps.get(steps.size() - 1);
  }

  /** The last admissible day, complete (C. civ. 2229); never moved because nobody works on it. */
  public LocalDate lastDay() {
    return standing().lastDay();
  }

  /** The first day on which it is too late. */
  public LocalDate barredFrom() {
    return lastDay().plusDays(1);
  }
}
