package fr.quittance.reports.ledger;

import static fr.quittance.reports.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.reports.Approved;
import fr.quittance.reports.BalanceTotals;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.Samples;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementOfAccountTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final List<SegmentLine> SEGMENTS =
      List.of(
          new SegmentLine(
              "Créance",
              "FA-2026-0001",
              day(2, 15),
              null,
              null,
              null,
              null,
              amount("1234.5"),
              null),
          new SegmentLine(
              "Pénalité de retard",
              "FA-2026-0001",
              day(2, 16),
              day(6, 30),
              135,
              amount("1234.5"),
              amount("12.15"),
              amount("55.48"),
              "C. com. L441-10 II, taux BCE majoré de 10 points"),
          new SegmentLine(
              "Indemnité forfaitaire",
              "FA-2026-0001",
              day(2, 16),
              null,
              null,
              null,
              null,
              amount("40"),
              "C. com. D441-5"),
          new SegmentLine(
              "Avoir", "FA-2026-0001", day(7, 1), null, null, null, null, amount("-100"), null));

  private static final List<PaymentLine> PAYMENTS =
      List.of(
          new PaymentLine(
              day(7, 2),
              "Virement",
              "RF18 F000 1234",
              amount("300"),
              List.of(
                  new AllocationLine("Intérêts", "FA-2026-0001", amount("55.48"), "C. civ. 1343-1"),
                  new AllocationLine("Principal", "FA-2026-0001", amount("244.52"), null))),
          new PaymentLine(day(7, 9), "Annulation", "rejet bancaire", amount("-300"), List.of()));

  private static final BalanceTotals TOTALS =
      new BalanceTotals(
          amount("1134.50"),
          amount("55.48"),
          amount("40.00"),
          amount("0"),
          amount("0"),
          amount("1229.98"));

  @Test
  void explainsEachLineAndEachPayment() throws IOException {
    StatementOfAccount data = statement(false, SEGMENTS, PAYMENTS);
    PdfText french = render(data, Locale.FRENCH, "statementOfAccount_fr");
    Approved.verify("statementOfAccount_fr", french.text());
    assertThat(french.title()).isEqualTo("Décompte F-000123");
    Approved.verify(
        "statementOfAccount_en", render(data, Locale.ENGLISH, "statementOfAccount_en").text());
  }

  @Test
  void anEmptyFileSaysNone() throws IOException {
    String text =
        render(statement(true, List.of(), List.of()), Locale.FRENCH, "statementOfAccount_empty")
            .text();
    assertThat(text.split("Néant", -1)).hasSize(3);
    assertThat(text).contains("Décompte provisoire");
  }

  @Test
  void manyLinesRunOverSeveralPagesWithTheirHeaders() throws IOException {
    List<SegmentLine> many = repeat(SEGMENTS, 40);
    PdfText statement =
        render(statement(false, many, repeat(PAYMENTS, 30)), Locale.FRENCH, "statement_many");
    assertThat(statement.pages()).isGreaterThan(4);
    assertThat(statement.text())
        .contains("Page 1 / " + statement.pages())
        .contains("Décompte F-000123 · arrêté au 22 novembre 2026 inclus");
    assertThat(statement.text().split("Nature et fondement", -1).length)
        .isBetween(4, statement.pages() + 1);
  }

  @Test
  void totalsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(
            () ->
                new BalanceTotals(
                    amount("1"), amount("1"), amount("1"), amount("1"), amount("9"), amount("5")))
        .hasMessage("total 5.00 is not the sum of its parts 4.00");
  }

  private static <T> List<T> repeat(List<T> rows, int times) {
    return IntStream.range(0, times).boxed().flatMap(i -> rows.stream()).toList();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static StatementOfAccount statement(
      boolean provisional, List<SegmentLine> segments, List<PaymentLine> payments) {
    return new StatementOfAccount(
        Samples.agency(),
        Samples.creditor(),
        List.of(Samples.debtor(), new NamedAddress(Samples.LONG_NAME, List.of("73000 Chambéry"))),
        "F-000123",
        Samples.EURO,
        AS_OF,
        LocalDateTime.of(2026, 11, 22, 18, 5),
        provisional,
        segments,
        payments,
        TOTALS);
  }

  private static PdfText render(StatementOfAccount data, Locale locale, String name)
      throws IOException {
    return Rendering.pdf(ReportCatalogue.STATEMENT_OF_ACCOUNT, data, locale, name);
  }
}
