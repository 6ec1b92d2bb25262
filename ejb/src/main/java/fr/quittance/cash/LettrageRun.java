package fr.quittance.cash;

import fr.quittance.cash.calc.FileReferences;
import fr.quittance.cash.calc.Lettrage;
import fr.quittance.cash.calc.Lettrage.Verdict;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.store.BankLines;
import fr.quittance.cash.store.Matches;
import fr.quittance.cash.store.Matches.Match;
import fr.quittance.cash.store.Matches.NamedFile;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the lines that an import added and books those that need no person. */
@ApplicationScoped
class LettrageRun {

  /** As far ahead of today as the ledger takes a payment. */
  private static final int DAYS_AHEAD = 31;

  @Inject private LineMatcher matcher;
  @Inject private Matches matches;
  @Inject private BankLines lines;
  @Inject private Clock clock;

  /** A line that was added. */
  record Added(BankLineId id, AccountKind account, BankLineData data) {

    LocalDate day() {
      return data.valueOn() == null ? data.bookedOn() : data.valueOn();
    }

    Money amount() {
      return Money.of(data.amount(), data.currency());
    }
  }

  private record Judged(
      Added line, Verdict verdict, NamedFile file, FileReferences.Kind reference) {

    long debtor() {
      return file == null ? 0 : file.debtor();
    }
  }

  /**
   * Judges all lines of an import together: credits first, so that a return finds its payment, and
   * by debtor, the order in which everybody locks.
   *
   * @return the state of each line
   */
  Map<BankLineId, LineState> settle(List<Added> added) {
    Map<Added, Map<String, FileReferences.Kind>> references = new HashMap<>();
    added.forEach(line -> references.put(line, FileReferences.in(textsOf(line.data()))));
    Map<String, NamedFile> named = named(references.values());
    Lettrage lettrage = new Lettrage(Paris.today(clock), DAYS_AHEAD);
    List<Judged> judged = new ArrayList<>();
    for (Added line : added) {
      judged.add(judge(lettrage, line, references.get(line), named));
    }
    judged.sort(
        Comparator.comparing((Judged one) -> one.verdict() == Verdict.TAKE_BACK)
            .thenComparing(Judged::debtor));
    return judged.stream().collect(Collectors.toMap(one -> one.line().id(), this::apply));
  }

  /** The payer's words once more without their breaks: banks cut them into blocks. */
  private static List<String> textsOf(BankLineData data) {
    return Stream.concat(data.texts().stream(), Stream.of(String.join("", data.remittance())))
        .toList();
  }

  private Map<String, NamedFile> named(Iterable<Map<String, FileReferences.Kind>> references) {
    Set<String> refs = new LinkedHashSet<>();
    references.forEach(found -> refs.addAll(found.keySet()));
    Map<String, NamedFile> named = new HashMap<>();
    matches.named(refs).forEach(file -> named.put(file.ref(), file));
    return named;
  }

  private static Judged judge(
      Lettrage lettrage,
      Added line,
      Map<String, FileReferences.Kind> references,
      Map<String, NamedFile> known) {
    List<NamedFile> files =
        references.keySet().stream().filter(known::containsKey).map(known::get).toList();
    Verdict verdict =
        lettrage.decide(
            new Lettrage.Line(
                line.account() == AccountKind.CLIENT,
                line.data().amount().signum(),
                line.data().currency(),
                line.day(),
                line.data().part().undivided(),
                line.data().returned(),
                references.size()),
            files.stream()
                .map(file -> new Lettrage.NamedFile(file.currency(), file.earliest()))
                .toList());
    NamedFile file = files.size() == 1 ? files.get(0) : null;
    return new Judged(line, verdict, file, file == null ? null : references.get(file.ref()));
  }

  private LineState apply(Judged judged) {
    BankLineId line = judged.line().id();
    switch (judged.verdict()) {
      case MATCH -> {
        matcher.pay(
            line,
            judged.file().id(),
            judged.line().amount(),
            judged.line().day(),
            judged.reference() == FileReferences.Kind.CREDITOR_REFERENCE
                ? MatchRule.CREDITOR_REFERENCE
                : MatchRule.FILE_REFERENCE);
        return settled(line, LineState.MATCHED, null);
      }
      case TAKE_BACK -> {
        List<Match> payments = takenBack(judged);
        payments.forEach(
            payment -> matcher.takeBack(line, payment, judged.line().data().bookedOn()));
        return payments.isEmpty()
            ? settled(line, LineState.SUSPENSE, LineReason.UNKNOWN_RETURN)
            : settled(line, LineState.MATCHED, null);
      }
      default -> {
        return settled(
            line,
            judged.verdict().notOurs() ? LineState.NOT_OURS : LineState.SUSPENSE,
            LineReason.valueOf(judged.verdict().name()));
      }
    }
  }

  /** By the references that bank or payer gave; else the one payment of the file that it names. */
  private List<Match> takenBack(Judged judged) {
    List<Match> payments = matches.takenBackBy(judged.line().id());
    if (!payments.isEmpty() || judged.file() == null) {
      return payments;
    }
    List<Match> same = matches.payments(judged.file().id(), judged.line().amount().negated());
    return same.size() == 1 ? same : List.of();
  }

  private LineState settled(BankLineId line, LineState state, LineReason reason) {
    lines.settle(line, state, reason);
    return state;
  }
}
