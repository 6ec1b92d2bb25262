package fr.quittance.cash;

import fr.quittance.cash.store.PendingPaymentReader;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FactId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Payments typed in before the bank tells of them. Each counts on its file at once and waits to be
 * banked: the bank line that brings it is matched to it and makes no second payment.
 */
@Stateless
@RowScoped
public class PaymentService {

  @Inject private FactService facts;
  @Inject private PendingPaymentReader pending;

  /**
   * @throws Problem 404 for an unknown file, 422 for what the ledger refuses: an amount that is not
   *     positive, another currency than the file's, a day before its first claim or far ahead
   */
  @RequiresPermissions("fact:write")
  public FactId type(TypePayment command) {
    new InputCheck()
        .require("file", command.file())
        .require("amount", command.amount())
        .require("on", command.on())
        .require("method", command.method())
        .done();
    return facts
        .record(
            new RecordFact(
                command.file(),
                FactKind.PAYMENT,
                command.on(),
                command.amount(),
                null,
                null,
                Map.of("method", command.method().name())))
        .id();
  }

  /**
   * Oldest first. Filters {@code fileRef}; sorts by {@code on}, {@code amount}, {@code fileRef}.
   */
  @RequiresPermissions("bank:read")
  public Page<PaymentRow> toBeBanked(PageRequest request) {
    return pending.page(request);
  }
}
