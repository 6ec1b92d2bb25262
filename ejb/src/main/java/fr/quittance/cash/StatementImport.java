package fr.quittance.cash;

import fr.quittance.cash.LettrageRun.Added;
import fr.quittance.cash.calc.RepeatedMoney;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.store.BankFiles;
import fr.quittance.cash.store.BankLines;
import fr.quittance.cash.store.BankLines.RepeatedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps one statement of a file with the lines that are new, and has them matched. */
@ApplicationScoped
class StatementImport {

  @Inject private BankFiles files;
  @Inject private BankLines lines;
  @Inject private LettrageRun lettrage;
  @Inject private LineMoney money;

  private record Entry(String servicerRef, LocalDate bookedOn) {}

  static String ibanOf(BankStatementData statement) {
    return statement.account().identifier().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  ImportedStatement add(long bankFile, BankStatementData statement, AccountKind account) {
    String iban = ibanOf(statement);
    BankStatementId id = files.add(bankFile, iban, statement);
    List<Added> added = new ArrayList<>();
    for (BankLineData line : statement.lines()) {
      lines.add(id, iban, line).ifPresent(known -> added.add(new Added(known, account, line)));
    }
    leaveOutRepeated(id, added);
    added.forEach(money::booked);
    Map<BankLineId, LineState> states = lettrage.settle(added);
    int duplicates = statement.lines().size() - added.size();
    files.count(id, added.size(), duplicates);
    return new ImportedStatement(
        id,
        iban,
        statement.lines().isEmpty() ? null : statement.lines().get(0).currency(),
        statement.lines().size(),
        added.size(),
        duplicates,
        count(states, LineState.MATCHED),
        count(states, LineState.SUSPENSE),
        statement.balanced(),
        statement.gap().map(gap -> gap.setScale(2, RoundingMode.HALF_UP)).orElse(null));
  }

  /**
   * A notification and a statement of one account tell the same entry under the same reference of
   * the bank: its money is kept once, from whichever tells it payment by payment.
   */
  private void leaveOutRepeated(BankStatementId statement, List<Added> added) {
    entries(added)
        .forEach(
            (entry, told) -> {
              BigDecimal sum =
                  told.stream()
                      .map(line -> line.data().amount())
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              RepeatedMoney.Verdict verdict =
                  RepeatedMoney.judge(
                      lines.toldOtherwise(statement, entry.servicerRef(), entry.bookedOn()),
                      new RepeatedMoney.Side(sum, told.size(), true));
              if (verdict == RepeatedMoney.Verdict.MORE_DETAIL) {
                giveWay(statement, entry, told.get(0).account());
              } else if (verdict == RepeatedMoney.Verdict.REPEATS) {
                told.forEach(
                    line -> lines.settle(line.id(), LineState.REPEATED, LineReason.TOLD_ELSEWHERE));
                added.removeAll(told);
              }
            });
  }

  private void giveWay(BankStatementId statement, Entry entry, AccountKind account) {
    List<RepeatedLine> known =
        lines.repeatOtherwise(statement, entry.servicerRef(), entry.bookedOn());
    if (account == AccountKind.CLIENT) {
      known.forEach(money::repeated);
    }
  }

  private static Map<Entry, List<Added>> entries(List<Added> added) {
    Map<Entry, List<Added>> entries = new LinkedHashMap<>();
    for (Added line : added) {
      String ref = line.data().refs().accountServicerRef();
      if (ref != null) {
        entries
            .computeIfAbsent(new Entry(ref, line.data().bookedOn()), entry -> new ArrayList<>())
            .add(line);
      }
    }
    return entries;
  }

  private static int count(Map<BankLineId, LineState> states, LineState state) {
    return (int) states.values().stream().filter(state::equals).count();
  }
}
