package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.ledger.Allocation;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceLine;
import fr.quittance.reports.ClaimLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is still due on each claim, its elements shown separately (CPCE R124-4 3°). */
public record OpenClaims(Balance balance) {

  private static final Set<String> PRINCIPAL =
      Set.of("PRINCIPAL", "CREDIT_NOTE", "PRINCIPAL_WAIVER");
  private static final Set<String> INTEREST = Set.of("INTEREST", "INTEREST_WAIVER");

  /**
   * The claims on which something is due, in the given order; their foundation in that language.
   */
  public List<ClaimLine> lines(List<ClaimRow> claims, Locale locale) {
    AccountWords words = AccountWords.in(locale);
    return claims.stream()
        .map(claim -> line(claim, words))
        .filter(line -> line.total().signum() > 0)
        .toList();
  }

  /** Whether anything is still due on the claim. */
  public boolean isOpen(ClaimId claim) {
    return Stream.of(Part.values())
        .map(part -> due(claim, part))
        .reduce(Money.zero(balance.currency()), Money::plus)
        .isPositive();
  }

  private ClaimLine line(ClaimRow claim, AccountWords words) {
    Money principal = due(claim.id(), Part.PRINCIPAL);
    Money interest = due(claim.id(), Part.INTEREST);
    Money accessories = due(claim.id(), Part.ACCESSORIES);
    return new ClaimLine(
        claim.documentNo() == null ? claim.ref() : claim.documentNo(),
        basis(claim, words),
        claim.issueDate(),
        claim.dueDate(),
        principal.amount(),
        interest.amount(),
        accessories.amount());
  }

  private Money due(ClaimId claim, Part part) {
    Stream<Money> owed =
        balance.lines().stream()
            .filter(line -> claim.equals(line.claim()) && Part.of(line.kind()) == part)
            .map(BalanceLine::amount);
    Stream<Money> paid =
        balance.allocations().stream()
            .filter(share -> claim.equals(share.claim()) && Part.of(share.to()) == part)
            .map(Allocation::amount)
            .map(Money::negated);
    return Stream.concat(owed, paid).reduce(Money.zero(balance.currency()), Money::plus);
  }

  private static String basis(ClaimRow claim, AccountWords words) {
    String nature = words.of("nature." + claim.nature());
    String document = claim.documentType() == null ? "" : claim.documentType() + ", ";
    return claim.description() == null ? document + nature : claim.description();
  }

  private enum Part {
    PRINCIPAL,
    INTEREST,
    ACCESSORIES;

    static Part of(String kind) {
      if (OpenClaims.PRINCIPAL.contains(kind)) {
        return PRINCIPAL;
      }
      return OpenClaims.INTEREST.contains(kind) ? INTEREST : ACCESSORIES;
    }
  }
}
