package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.ledger.Allocation;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceLine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A balance as it is served: amounts are decimal strings, absent values are null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BalanceBody(
    String file,
    LocalDate asOf,
    OffsetDateTime knownAt,
    String currency,
    String total,
    String principal,
    String interest,
    String indemnity,
    String costs,
    String credit,
    boolean provisional,
    List<LineBody> lines,
    List<AllocationBody> allocations,
    List<HeldBody> unallocated) {

  /** What became due. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record LineBody(
      String kind,
      Long claim,
      LocalDate from,
      LocalDate to,
      Integer days,
      String base,
      String rate,
      String amount,
      String basis,
      String rule) {}

  /** What a payment paid. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AllocationBody(long payment, String to, Long claim, String amount, String rule) {}

  /** A payment or waiver, or the part of it, that a rule kept from being spread. */
  public record HeldBody(long fact, String amount, String rule) {}

  static BalanceBody of(String file, Balance balance) {
    return new BalanceBody(
        file,
        balance.asOf(),
        Paris.at(balance.knownAt()),
        balance.currency(),
        balance.total().plain(),
        balance.principal().plain(),
        balance.interest().plain(),
        balance.indemnity().plain(),
        balance.costs().plain(),
        balance.credit().plain(),
        balance.provisional(),
        balance.lines().stream().map(BalanceBody::line).toList(),
        balance.allocations().stream().map(BalanceBody::allocation).toList(),
        balance.held().stream()
            .map(held -> new HeldBody(held.fact().value(), held.amount().plain(), held.rule()))
            .toList());
  }

  private static LineBody line(BalanceLine line) {
    return new LineBody(
        line.kind(),
        id(line.claim()),
        line.from(),
        line.to(),
        line.days(),
        plain(line.base()),
        line.rate() == null ? null : line.rate().percent().toPlainString(),
        line.amount().plain(),
        line.basis(),
        line.rule());
  }

  private static AllocationBody allocation(Allocation allocation) {
    return new AllocationBody(
        allocation.payment().value(),
        allocation.to(),
        id(allocation.claim()),
        allocation.amount().plain(),
        allocation.rule());
  }

  private static Long id(ClaimId claim) {
    return claim == null ? null : Long.valueOf(claim.value());
  }

  private static String plain(Money money) {
    return money == null ? null : money.plain();
  }
}
