package fr.quittance.reports.billing;

import static fr.quittance.reports.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.reports.Approved;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.PdfText;
import fr.quittance.reports.Rendering;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.Samples;
import fr.quittance.reports.SheetRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

class RemittanceStatementTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  private static final RemittanceLine COLLECTION = line("F-000123", "CLI-88", "4000.00", "600");
  private static final RemittanceLine DIRECT = line("F-000124", "=1+1", "200.00", "30");
  private static final RemittanceLine REVERSAL = line("F-000125", "@SUM(A1)", "-1500.00", "-225");

  @Test
  void aNetStatementShowsEverySection() throws IOException {
    RemittanceStatement data =
        statement(
            RemittanceKind.NET, List.of(COLLECTION), List.of(DIRECT), List.of(REVERSAL), "2014");
    PdfText french = pdf(data, Locale.FRENCH, "remittance_fr");
    Approved.verify("remittance_fr", french.text());
    assertThat(french.title()).isEqualTo("Relevé de reversement R-2026-0010");
    Approved.verify("remittance_en", pdf(data, Locale.ENGLISH, "remittance_en").text());
  }

  @Test
  void aGrossStatementRemitsAllAndInvoicesTheCommission() throws IOException {
    String text =
        pdf(
                statement(
                    RemittanceKind.GROSS, List.of(COLLECTION), List.of(), List.of(), "4000.00"),
                Locale.FRENCH,
                "remittance_gross")
            .text();
    assertThat(text)
        .contains("Brut à vous reverser 4\u202f000,00\u00a0€")
        .contains("Commission TTC à facturer 720,00\u00a0€")
        .contains("Néant");
  }

  @Test
  void anEmptyPeriodAndANegativeBalanceAreSaid() throws IOException {
    String empty =
        pdf(
                statement(RemittanceKind.NET, List.of(), List.of(), List.of(), "0"),
                Locale.FRENCH,
                "remittance_empty")
            .text();
    assertThat(empty.split("Néant", -1)).hasSize(4);
    String negative =
        pdf(
                statement(RemittanceKind.NET, List.of(), List.of(DIRECT), List.of(), "-36.00"),
                Locale.FRENCH,
                "remittance_due")
            .text();
    assertThat(negative).contains("Solde dû par vous 36,00\u00a0€");
  }

  @Test
  void manyLinesRunOverSeveralPages() throws IOException {
    List<RemittanceLine> many = IntStream.range(0, 150).mapToObj(i -> COLLECTION).toList();
    RemittanceStatement data = statement(RemittanceKind.NET, many, List.of(DIRECT), List.of(), "0");
    PdfText statement = pdf(data, Locale.FRENCH, "remittance_many");
    assertThat(statement.pages()).isGreaterThan(3);
    assertThat(statement.text()).contains("600\u202f000,00", "90\u202f030,00\u00a0€");
    SheetRows sheet = SheetRows.of(xlsx(data, Locale.FRENCH, "remittance_many"));
    assertThat(sheet.startingWith("Encaissement")).hasSize(150);
    assertThat(sheet.count("Rubrique")).isOne();
  }

  @Test
  void theSheetHoldsNumbersAndDatesAndNoFormula() throws IOException {
    RemittanceStatement data =
        statement(
            RemittanceKind.NET, List.of(COLLECTION), List.of(DIRECT), List.of(REVERSAL), "2014");
    SheetRows sheet = SheetRows.of(xlsx(data, Locale.FRENCH, "remittance"));
    List<Cell> reversal = sheet.startingWith("Annulation").get(0);
    assertThat(reversal.get(1).asDate().toLocalDate()).isEqualTo(DAY);
    assertThat(reversal.get(3).getType()).isEqualTo(CellType.STRING);
    assertThat(reversal.get(3).asString()).isEqualTo("@SUM(A1)");
    assertThat(numbers(reversal))
        .containsExactly(
            amount("-1500"), amount("15"), amount("-225"), amount("-45"), amount("-270"));
    List<Cell> direct = sheet.startingWith("Paiement direct").get(0);
    assertThat(direct.get(3).getType()).isEqualTo(CellType.STRING);
    assertThat(direct.get(3).asString()).isEqualTo("=1+1");
    assertThat(sheet.startingWith("Net à vous reverser").get(0).get(1).asNumber())
        .isEqualByComparingTo("2014");
    assertThat(sheet.count(COLLECTION.claims())).isEqualTo(3);
    SheetRows english = SheetRows.of(xlsx(data, Locale.ENGLISH, "remittance_en"));
    assertThat(english.startingWith("Collection")).hasSize(1);
  }

  @Test
  void totalsOtherThanThoseOfTheLinesAreRefused() {
    RemittanceStatement good =
        statement(RemittanceKind.NET, List.of(COLLECTION), List.of(), List.of(), "3280");
    assertThatThrownBy(
            () ->
                new RemittanceStatement(
                    good.agency(),
                    good.creditor(),
                    null,
                    "M-0001",
                    "R-1",
                    DAY,
                    DAY,
                    DAY,
                    RemittanceKind.NET,
                    "EUR",
                    List.of(),
                    List.of(),
                    List.of(),
                    good.totals(),
                    null))
        .hasMessage("commission 600.00 is not the sum of its lines 0");
  }

  private static List<BigDecimal> numbers(List<Cell> row) {
    return row.stream()
        .skip(2)
        .filter(cell -> cell.getType() == CellType.NUMBER)
        .map(cell -> cell.asNumber().stripTrailingZeros())
        .map(number -> number.scale() < 0 ? number.setScale(0) : number)
        .toList();
  }

  private static RemittanceLine line(String file, String debtor, String amount, String commission) {
    return new RemittanceLine(
        DAY,
        file,
        debtor,
        String.join(", ", Collections.nCopies(6, "FA-2026-0001")),
        amount(amount),
        amount("15"),
        amount(commission),
        amount(commission).multiply(amount("0.2")));
  }

  private static RemittanceStatement statement(
      RemittanceKind kind,
      List<RemittanceLine> collections,
      List<RemittanceLine> direct,
      List<RemittanceLine> reversals,
      String toPay) {
    BigDecimal commission =
        Stream.of(collections, direct, reversals)
            .flatMap(List::stream)
            .map(RemittanceLine::commission)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal collected =
        Stream.concat(collections.stream(), reversals.stream())
            .map(RemittanceLine::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal vat = commission.multiply(amount("0.20"));
    RemittanceTotals totals =
        new RemittanceTotals(
            collected,
            commission,
            vat,
            amount(toPay),
            kind == RemittanceKind.GROSS ? commission.add(vat) : BigDecimal.ZERO);
    return new RemittanceStatement(
        Samples.agency(),
        new NamedAddress(Samples.LONG_NAME, Samples.creditor().address()),
        "732829320",
        "M-0001",
        "R-2026-0010",
        LocalDate.of(2026, 11, 5),
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 10, 31),
        kind,
        Samples.EURO,
        collections,
        direct,
        reversals,
        totals,
        new BankDetails("Menuiserie Côté Bois SARL", "FR1420041010050500013M02606", null));
  }

  private static PdfText pdf(RemittanceStatement data, Locale locale, String name)
      throws IOException {
    return Rendering.pdf(ReportCatalogue.REMITTANCE_STATEMENT, data, locale, name);
  }

  private static byte[] xlsx(RemittanceStatement data, Locale locale, String name)
      throws IOException {
    return Rendering.file(
        ReportCatalogue.REMITTANCE_STATEMENT, data, locale, ReportFormat.XLSX, name);
  }
}
