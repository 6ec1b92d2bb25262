package fr.quittance.adapter.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.cash.port.BankBalanceData;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of real CAMT files against what two other programs read from them. */
class CamtDecodedSamplesTest {

  private static final Pattern PYTHON_LINE =
      Pattern.compile(
          "'account_number': '(.*?)',\\s+'amount': (.*?),\\s+'date': '(.*?)',.*?"
              + "'partner_name': '(.*?)',.*?'ref': '(.*?)',\\s+'transaction_type': '(.*?)'",
          Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "genkgo__camt053.v2.all-balance-types",
        "genkgo__camt053.v2.minimal",
        "genkgo__camt053.v2.multi.statement",
        "genkgo__camt053.v2.with-party-ids",
        "genkgo__camt053.v4",
        "genkgo__camt054.v2",
        "genkgo__camt054.v4",
        "genkgo__camt53.only-Dt-with-DtTm"
      })
  void sameAsDecodedJson(String name) throws Exception {
    List<BankStatementData> statements = Samples.readSample("camt/" + name + ".xml").statements();
    JsonNode message = new ObjectMapper().readTree(Samples.sample("camt/" + name + ".json"));
    assertThat(statements).hasSize(message.get("getRecords").size());
    int compared = 0;
    for (JsonNode record : message.get("getRecords")) {
      compared += record.isTextual() ? 0 : compareStatement(record, statements).lines().size() + 1;
    }
    // The decoder writes each object once: most records stand inside their first entry.
    for (JsonNode entry : message.get("getEntries")) {
      compareEntry(entry, compareStatement(entry.get("getRecord"), statements).lines().get(0));
      compared++;
    }
    assertThat(compared).isPositive();
  }

  private static BankStatementData compareStatement(
      JsonNode expected, List<BankStatementData> statements) {
    String id = text(expected, "getId");
    BankStatementData statement =
        statements.stream()
            .filter(candidate -> candidate.statementId().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(statement.account().identifier())
        .isEqualTo(text(expected.get("getAccount"), "getIdentification"));
    assertThat(statement.number()).isEqualTo(text(expected, "getElectronicSequenceNumber"));
    List<BankBalanceData> openings = new ArrayList<>();
    for (JsonNode balance : expected.path("getBalances")) {
      if (text(balance, "getType").equals("opening")) {
        openings.add(
            new BankBalanceData(
                money(balance),
                balance.at("/getAmount/getCurrency/getCode").textValue(),
                LocalDate.parse(day(balance, "getDate"))));
      }
    }
    if (!openings.isEmpty()) {
      assertThat(openings).contains(statement.opening());
    }
    return statement;
  }

  private static void compareEntry(JsonNode expected, BankLineData line) {
    assertThat(line.amount()).isEqualByComparingTo(money(expected));
    assertThat(line.bookedOn()).isEqualTo(day(expected, "getBookingDate"));
    assertThat(line.valueOn()).isEqualTo(day(expected, "getValueDate"));
    assertThat(line.refs().entryRef()).isEqualTo(text(expected, "getReference"));
    assertThat(line.refs().accountServicerRef())
        .isEqualTo(text(expected, "getAccountServicerReference"));
    JsonNode remittance = expected.path("getTransactionDetail").path("getRemittanceInformation");
    for (JsonNode block : remittance.path("getUnstructuredBlocks")) {
      if (block.hasNonNull("getMessage")) {
        assertThat(line.remittance()).contains(text(block, "getMessage"));
      }
    }
    String reference = text(remittance.path("getCreditorReferenceInformation"), "getRef");
    if (reference != null) {
      assertThat(line.creditorReferences()).anyMatch(found -> reference.equals(found.value()));
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.get(field).textValue() : null;
  }

  private static BigDecimal money(JsonNode node) {
    JsonNode amount = node.get("getAmount");
    String currency = amount.get("getCurrency").get("getCode").textValue();
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    return new BigDecimal(amount.get("getAmount").textValue()).movePointLeft(decimals);
  }

  private static String day(JsonNode node, String field) {
    return node.get(field).get("0").textValue().substring(0, 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"053", "054"})
  void sameAsDecodedPython(String message) throws Exception {
    List<BankLineData> lines =
        Samples.readSample("camt/oca__test-camt" + message).statements().get(0).lines();
    byte[] golden = Samples.sample("camt/oca__golden-camt" + message + ".pydata");
    Matcher expected = PYTHON_LINE.matcher(new String(golden, StandardCharsets.UTF_8));
    for (BankLineData line : lines) {
      assertThat(expected.find()).isTrue();
      assertThat(line.counterparty().iban()).isEqualTo(expected.group(1));
      assertThat(line.amount()).isEqualByComparingTo(expected.group(2));
      assertThat(line.bookedOn()).isEqualTo(expected.group(3));
      assertThat(line.counterparty().name()).isEqualTo(expected.group(4));
      assertThat(line.texts()).contains(expected.group(5));
      assertThat(line.transactionCode()).startsWith(expected.group(6).substring(0, 9));
    }
    assertThat(expected.find()).isFalse();
  }

  @Test
  void aReturnedTransferSaysWhy() throws Exception {
    String name = "200519_camt054-returns_p_ch2909000000250094239_1109800798_0_2019052023472022";
    BankLineData line =
        Samples.readSample("camt/moov__" + name + ".xml").statements().get(0).lines().get(0);
    assertThat(line.bankReturn().reasonCode()).isEqualTo("AC01");
    assertThat(line.bankReturn().detail()).isEqualTo("Kontonummer falsch");
    assertThat(line.label()).contains("RETOUREN");
  }
}
