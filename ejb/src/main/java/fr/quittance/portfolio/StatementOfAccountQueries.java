package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.Allocation;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceLine;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.FactRow;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.reports.BalanceTotals;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.ledger.AllocationLine;
import fr.quittance.reports.ledger.PaymentLine;
import fr.quittance.reports.ledger.SegmentLine;
import fr.quittance.reports.ledger.StatementOfAccount;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Prints the statement of account of a file (décompte): its balance, explained line by line. */
@Stateless
@RowScoped
public class StatementOfAccountQueries {

  private static final Set<FactKind> PAYMENTS = Set.of(FactKind.PAYMENT, FactKind.DIRECT_PAYMENT);
  private static final ReportEngine ENGINE = new ReportEngine();

  @Inject private FileQueries files;
  @Inject private BalanceQueries balances;
  @Inject private FactQueries facts;
  @Inject private CreditorQueries creditors;
  @Inject private AgencyLetterhead letterhead;

  /**
   * The statement as PDF, the same again for the same two dates.
   *
   * @param asOf last day counted, null for today
   * @param knownAt facts recorded later are ignored, null for now
   */
  @RequiresPermissions("fact:read")
  public byte[] pdf(FileId id, LocalDate asOf, Instant knownAt, Locale locale) {
    FileSheet file = files.byId(id);
    Balance balance = balances.balance(id, asOf, knownAt);
    AccountWords words = AccountWords.in(locale);
    Map<ClaimId, String> claims =
        files.claims(id).stream()
            .collect(Collectors.toMap(ClaimRow::id, StatementOfAccountQueries::number));
    StatementOfAccount statement =
        new StatementOfAccount(
            letterhead.on(balance.asOf(), locale.getLanguage()),
            creditor(file),
            files.parties(id).stream().map(StatementOfAccountQueries::named).toList(),
            file.ref(),
            file.currency(),
            balance.asOf(),
            LocalDateTime.ofInstant(balance.knownAt(), Paris.ZONE),
            balance.provisional(),
            balance.lines().stream().map(line -> segment(line, claims, words)).toList(),
            payments(id, balance, claims, words),
            totals(balance));
    return ENGINE.render(ReportCatalogue.STATEMENT_OF_ACCOUNT, statement, locale, ReportFormat.PDF);
  }

  /** A party with its postal address, as papers name it. */
  public static NamedAddress named(PartySheet party) {
    return new NamedAddress(
        party.fullName(),
        party
            .contactPoint(ContactPointKind.ADDRESS)
            .map(StatementOfAccountQueries::lines)
            .orElse(List.of()));
  }

  /** The balance's buckets as papers print them. */
  public static BalanceTotals totals(Balance balance) {
    return new BalanceTotals(
        balance.principal().amount(),
        balance.interest().amount(),
        balance.indemnity().amount(),
        balance.costs().amount(),
        balance.credit().amount(),
        balance.total().amount());
  }

  private NamedAddress creditor(FileSheet file) {
    RegisterCreditor details = creditors.byId(file.creditorId()).details();
    return new NamedAddress(
        details.name(), town(details.street(), details.postcode(), details.city()));
  }

  private List<PaymentLine> payments(
      FileId file, Balance balance, Map<ClaimId, String> claims, AccountWords words) {
    Map<Long, List<Allocation>> shares =
        balance.allocations().stream()
            .collect(Collectors.groupingBy(share -> share.payment().value()));
    List<FactRow> known =
        facts.facts(file).stream()
            .filter(fact -> !fact.recordedAt().isAfter(balance.knownAt()))
            .toList();
    Set<FactId> reversed =
        known.stream().map(FactRow::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
    return known.stream()
        .filter(fact -> PAYMENTS.contains(fact.kind()))
        .filter(fact -> !fact.effectiveOn().isAfter(balance.asOf()))
        .map(
            fact ->
                payment(
                    fact,
                    words.of(reversed.contains(fact.id()) ? "REVERSED" : fact.kind().name()),
                    shares.getOrDefault(fact.id().value(), List.of()),
                    claims,
                    words))
        .toList();
  }

  private static PaymentLine payment(
      FactRow fact,
      String kind,
      List<Allocation> shares,
      Map<ClaimId, String> claims,
      AccountWords words) {
    return new PaymentLine(
        fact.effectiveOn(),
        kind,
        null,
        fact.amount().amount(),
        shares.stream()
            .map(
                s ->
                    new AllocationLine(
                        words.of(s.to()),
                        claims.get(s.claim()),
                        s.amount().amount(),
                        words.of(s.rule())))
            .toList());
  }

  private static SegmentLine segment(
      BalanceLine line, Map<ClaimId, String> claims, AccountWords words) {
    Function<Money, BigDecimal> amount = money -> money == null ? null : money.amount();
    return new SegmentLine(
        words.of(line.kind()),
        line.claim() == null ? null : claims.get(line.claim()),
        line.from(),
        line.to(),
        line.days(),
        amount.apply(line.base()),
        line.rate() == null ? null : line.rate().percent(),
        line.amount().amount(),
        basis(line, words));
  }

  private static String basis(BalanceLine line, AccountWords words) {
    return line.rule() == null
        ? words.of(line.basis())
        : words.of(line.rule()) + " (" + line.basis() + ")";
  }

  private static String number(ClaimRow claim) {
    return claim.documentNo() == null ? claim.ref() : claim.documentNo();
  }

  private static List<String> lines(ContactPoint point) {
    return point.street() == null
        ? List.of(point.value())
        : town(point.street(), point.postcode(), point.city());
  }

  private static List<String> town(String street, String postcode, String city) {
    String town =
        Stream.of(postcode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return Stream.of(street, town).filter(text -> text != null && !text.isBlank()).toList();
  }
}
