package fr.quittance.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MatchingStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  private void cash(Consumer<CashFixture> test) {
    database.doAsAgency(em -> test.accept(new CashFixture(em)));
  }

  private static BankLineId suspended(CashFixture cash, String amount, String text) {
    BankLineRow line =
        cash.lineOf(
            cash.importFile(
                Camt.statement(cash.account()).line(amount, text, "S" + System.nanoTime())));
    assertThat(line.state()).isEqualTo(LineState.SUSPENSE);
    return line.id();
  }

  @Test
  void aLineIsSplitOverFilesAndUndone() {
    cash(
        cash -> {
          FileId one = cash.ledger.fileWithOneClaim();
          FileId two = cash.ledger.fileWithOneClaim();
          BankLineId line = suspended(cash, "300.00", "sans reference");
          MatchingService matching = cash.get(MatchingService.class);
          assertThat(matching.match(new MatchLine(line, one, Money.eur("100"))))
              .isEqualTo(Money.eur("200"));
          assertThatThrownBy(() -> matching.match(new MatchLine(line, two, Money.eur("200.01"))))
              .isInstanceOf(Problem.class);
          assertThat(matching.match(new MatchLine(line, two, null))).isEqualTo(Money.eur("0"));
          assertThat(cash.owed(one)).isEqualTo(Money.eur("900"));
          assertThat(cash.owed(two)).isEqualTo(Money.eur("800"));
          assertThatThrownBy(() -> matching.match(new MatchLine(line, two, null)))
              .hasMessageContaining("not in suspense");
          matching.undo(line);
          assertThat(cash.owed(one)).isEqualTo(Money.eur("1000"));
          assertThat(cash.owed(two)).isEqualTo(Money.eur("1000"));
          assertThat(cash.get(SuspenseQueries.class).line(line).reason())
              .isEqualTo(LineReason.UNDONE);
        });
  }

  @Test
  void aLineSetAsideLeavesSuspenseAndComesBack() {
    cash(
        cash -> {
          BankLineId line = suspended(cash, "12.00", "virement interne");
          SuspenseQueries suspense = cash.get(SuspenseQueries.class);
          long before = suspense.count();
          cash.get(MatchingService.class).setAside(line);
          assertThat(suspense.count()).isEqualTo(before - 1);
          cash.get(MatchingService.class).undo(line);
          assertThat(suspense.count()).isEqualTo(before);
        });
  }

  @Test
  void aSlipInTheReferenceTheAmountAndTheNameMakeACandidate() {
    cash(
        cash -> {
          FileId file = cash.ledger.fileWithOneClaim();
          cash.em
              .createNativeQuery(
                  "with p as (insert into party (creditor_id, debtor_id, kind, name, first_name)"
                      + " select creditor_id, debtor_id, 'BUSINESS', 'Durand', 'Marie' from case_file"
                      + " where id = ? returning id, creditor_id) insert into file_party"
                      + " (file_id, party_id, creditor_id, role) select ?, id, creditor_id, 'DEBTOR' from p")
              .setParameter(1, file.value())
              .setParameter(2, file.value())
              .executeUpdate();
          String ref = cash.refOf(file);
          char last = ref.charAt(9) == '9' ? '0' : (char) (ref.charAt(9) + 1);
          BankLineId line = suspended(cash, "1000.00", "DOSSIER " + ref.substring(0, 9) + last);
          CandidateRow best =
              cash.get(SuspenseQueries.class).candidates(line).stream()
                  .filter(row -> row.file().equals(file))
                  .findFirst()
                  .orElseThrow();
          assertThat(best.reasons())
              .containsExactlyInAnyOrder(
                  CandidateReason.NEAR_REFERENCE,
                  CandidateReason.BALANCE,
                  CandidateReason.CLAIM_AMOUNT,
                  CandidateReason.NAME);
          assertThat(best.debtorName()).contains("Durand");
        });
  }

  @Test
  void suspenseIsFilteredAndSorted() {
    cash(
        cash -> {
          suspended(cash, "33.44", "zorglub");
          PageRequest request =
              new PageRequest(0, 10, "amount", true, Map.of("text", "ZORG", "amount", "33,4"));
          assertThat(cash.get(SuspenseQueries.class).list(request).items())
              .isNotEmpty()
              .allSatisfy(line -> assertThat(line.amount()).isEqualTo(Money.eur("33.44")));
        });
  }

  @Test
  void aWrongIbanIsRefused() {
    cash(
        cash -> {
          BankAccountService accounts = cash.get(BankAccountService.class);
          for (String wrong : List.of("FR7630006000011234567890188", "FR76", "x", "NL00ABNA")) {
            assertThatThrownBy(
                    () -> accounts.declare(new DeclareAccount(wrong, AccountKind.CLIENT)))
                .as(wrong)
                .isInstanceOf(Problem.class);
          }
          assertThat(
                  accounts
                      .declare(
                          new DeclareAccount(
                              "fr76 3000 6000 0112 3456 7890 189", AccountKind.CLIENT))
                      .iban())
              .isEqualTo("FR7630006000011234567890189");
        });
  }
}
