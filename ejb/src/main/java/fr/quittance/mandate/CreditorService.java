package fr.quittance.mandate;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.Siren;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.mandate.domain.Creditor;
import fr.quittance.mandate.store.Creditors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.iban4j.IbanUtil;

/** Registers creditors and corrects their details. */
@Stateless
@RowScoped
public class CreditorService {

  @Inject private Creditors creditors;
  @Inject private BankDetails bankDetails;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * @throws Problem {@code creditor-exists} where the reference is taken; {@code invalid-input}
   *     naming each wrong field
   */
  @RequiresPermissions("mandate:write")
  public CreditorId register(RegisterCreditor command) {
    RegisterCreditor details = checked(command);
    creditors
        .byRef(details.ref())
        .ifPresent(
            taken -> {
              throw Problem.conflict(
                  "creditor-exists", "Creditor " + taken.ref() + " exists already.", taken.ref());
            });
    Creditor creditor = creditors.add(new Creditor(details, clock.instant()));
    journal.general(
        "creditor:" + creditor.id(),
        "CREDITOR_REGISTERED",
        Map.of("creditor", creditor.id().value()));
    return creditor.id();
  }

  /**
   * Corrects the details. Another account than the one in use waits for a second person; the rest
   * counts at once.
   *
   * @return whether everything counts already
   * @throws OptimisticLockException where somebody else changed the creditor since the form was
   *     opened
   */
  @RequiresPermissions("mandate:write")
  public boolean change(ChangeCreditor command) {
    Creditor creditor =
        creditors.byId(command.id()).orElseThrow(() -> Problem.notFound("Creditor", command.id()));
    if (creditor.version() != command.version()) {
      throw new OptimisticLockException(creditor);
    }
    RegisterCreditor details = checked(command.details());
    RegisterCreditor held = bankDetails.held(creditor, details, command.why());
    creditor.describe(held);
    creditors.flush();
    journal.general(
        "creditor:" + creditor.id(), "CREDITOR_CHANGED", Map.of("creditor", creditor.id().value()));
    return held.equals(details);
  }

  private static RegisterCreditor checked(RegisterCreditor raw) {
    String siren = Siren.digits(blankToNull(raw.siren()));
    String iban =
        raw.iban() == null ? null : blankToNull(raw.iban().replaceAll("\\s", "").toUpperCase());
    new InputCheck()
        .require("ref", raw.ref())
        .require("name", raw.name())
        .require("kind", raw.kind())
        .reject(
            siren != null && !Siren.isSiren(siren),
            "siren",
            "siren",
            "The SIREN fails its check digit.")
        .reject(
            iban != null && !IbanUtil.isValid(iban), "iban", "iban", "The IBAN fails its check.")
        .reject(
            raw.email() != null && !raw.email().isBlank() && !raw.email().contains("@"),
            "email",
            "email",
            "The e-mail address is not one.")
        .done();
    return new RegisterCreditor(
        raw.ref().strip(),
        raw.name().strip(),
        raw.kind(),
        siren,
        iban,
        blankToNull(raw.email()),
        blankToNull(raw.street()),
        blankToNull(raw.postcode()),
        blankToNull(raw.city()));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
