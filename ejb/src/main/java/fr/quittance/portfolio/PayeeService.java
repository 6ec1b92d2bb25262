package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.domain.ClaimPayee;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.FileContents;
import fr.quittance.portfolio.store.Payees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * Says who must be paid when the creditor has given its right away: a factor, an insurer who paid,
 * an assignee. What a debtor pays there is a direct payment, as one to the creditor is.
 */
@Stateless
@RowScoped
public class PayeeService {

  @Inject private CaseFiles files;
  @Inject private FileContents contents;
  @Inject private Payees payees;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * @throws Problem {@code payee-known} where another one is named for the same; or naming each
   *     wrong field
   */
  @RequiresPermissions("payee:write")
  public long name(NamePayee command) {
    files.lock(command.file());
    String iban = checked(command);
    if (payees.of(command.file()).stream()
        .anyMatch(row -> row.until() == null && Objects.equals(row.claim(), command.claim()))) {
      throw Problem.conflict("payee-known", "Somebody is named already: end that first.");
    }
    ClaimPayee payee =
        payees.add(
            new ClaimPayee(
                command,
                iban,
                files.creditorOf(command.file()),
                callers.current().userId(),
                clock.instant()));
    journal.file(
        command.file(), "PAYEE_NAMED", Map.of("payee", payee.id(), "basis", command.basis()));
    return payee.id();
  }

  @RequiresPermissions("payee:write")
  public void end(EndPayee command) {
    files.lock(command.file());
    LocalDate on = command.on() == null ? Paris.today(clock) : command.on();
    payees
        .byId(command.file(), command.payee())
        .orElseThrow(() -> Problem.notFound("Payee", command.payee()))
        .end(on);
    journal.file(command.file(), "PAYEE_ENDED", Map.of("payee", command.payee(), "on", on));
  }

  private String checked(NamePayee command) {
    String iban =
        command.iban() == null
            ? null
            : command.iban().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    new InputCheck()
        .require("basis", command.basis())
        .require("payeeName", command.name())
        .require("iban", iban)
        .reject(
            iban != null && !iban.isEmpty() && !IbanUtil.isValid(iban),
            "iban",
            "iban",
            "The IBAN fails its check.")
        .reject(!isBic(command.bic()), "bic", "bic", "This is no BIC.")
        .reject(
            command.claim() != null && !ofFile(command),
            "claim",
            "claim-other",
            "The claim is of another file.")
        .done();
    return iban;
  }

  private boolean ofFile(NamePayee command) {
    FileId file = command.file();
    return contents.claims(file).stream().anyMatch(row -> row.id().equals(command.claim()));
  }

  private static boolean isBic(String bic) {
    if (bic == null || bic.isBlank()) {
      return true;
    }
    try {
      BicUtil.validate(bic.strip());
      return true;
    } catch (Iban4jException e) {
      return false;
    }
  }
}
