package fr.quittance.cash;

import fr.quittance.cash.calc.FileReferences;
import fr.quittance.cash.calc.NearReferences;
import fr.quittance.cash.calc.Ranking;
import fr.quittance.cash.calc.WrittenTokens;
import fr.quittance.cash.store.LineReader.LockedLine;
import fr.quittance.cash.store.MatchCandidates;
import fr.quittance.cash.store.MatchCandidates.Hit;
import fr.quittance.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and ranks the files that a line in suspense may be for. Proposes only, books nothing. */
@ApplicationScoped
class CandidateSearch {

  private static final int MOST = 10;

  @Inject private MatchCandidates files;

  /**
   * @param left what is not matched yet of the line
   */
  List<CandidateRow> of(LockedLine line, Money left) {
    Ranking<CandidateReason> ranking = new Ranking<>(CandidateReason.class);
    byWords(line, ranking);
    byAmount(left, ranking);
    if (line.counterparty() != null) {
      add(ranking, CandidateReason.NAME, 50, files.byName(line.counterparty()));
    }
    List<Long> found = ranking.best(50).stream().map(Ranking.Ranked::id).toList();
    if (!found.isEmpty()) {
      add(ranking, CandidateReason.CLAIM_AMOUNT, 30, files.byClaimAmount(left, found));
    }
    return files.rows(ranking.best(MOST));
  }

  private void byWords(LockedLine line, Ranking<CandidateReason> ranking) {
    List<String> texts = line.texts();
    add(ranking, CandidateReason.REFERENCE, 100, files.byRef(FileReferences.in(texts).keySet()));
    add(ranking, CandidateReason.NEAR_REFERENCE, 60, files.byRef(NearReferences.in(texts)));
    add(ranking, CandidateReason.CLAIM_REFERENCE, 70, files.byClaim(WrittenTokens.in(texts)));
  }

  private void byAmount(Money left, Ranking<CandidateReason> ranking) {
    if (left.isNegative()) {
      add(ranking, CandidateReason.PAYMENT_TO_TAKE_BACK, 60, files.byPayment(left.negated()));
    } else {
      add(ranking, CandidateReason.TO_BE_BANKED, 65, files.byPending(left));
      add(ranking, CandidateReason.BALANCE, 40, files.byBalance(left));
    }
  }

  private static void add(
      Ranking<CandidateReason> ranking, CandidateReason reason, int weight, List<Hit> hits) {
    hits.forEach(hit -> ranking.add(hit.file(), reason, weight * hit.fit() / 100));
  }
}
