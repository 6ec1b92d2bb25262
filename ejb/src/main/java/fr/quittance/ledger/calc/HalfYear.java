package fr.quittance.ledger.calc;

import java.time.LocalDate;
import java.time.Month;

/** The half-years by which rates change: from 1 January and from 1 July. */
final class HalfYear {

  private HalfYear() {}

  static LocalDate firstDay(LocalDate day) {
    return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? Month.JANUARY : Month.JULY, 1);
  }

  static LocalDate lastDay(LocalDate day) {
    return day.getMonthValue() < 7
        ? LocalDate.of(day.getYear(), Month.JUNE, 30)
        : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
  }
}
