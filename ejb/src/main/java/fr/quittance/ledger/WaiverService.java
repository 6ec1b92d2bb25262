package fr.quittance.ledger;

import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.RequestApproval;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Gives up money that a person typed in: a large sum takes a second person. */
@Stateless
@RowScoped
public class WaiverService {

  @Inject private FactKeeping keeping;
  @Inject private BalanceQueries balances;
  @Inject private ApprovalQueries limits;
  @Inject private ApprovalService approvals;

  /**
   * Gives up at once what one person may, and asks for a second person above that.
   *
   * @param why asked for where a second person must agree
   * @return whether it counts already
   * @throws Problem as {@link FactService#record} and {@link ApprovalService#request} do
   */
  @RequiresPermissions("fact:write")
  public boolean giveUp(RecordFact waiver, String why) {
    if (waiver.amount() == null || !limits.takesTwo(WriteOffs.KIND, waiver.amount())) {
      keeping.keep(waiver);
      return true;
    }
    keeping.check(waiver);
    approvals.request(
        new RequestApproval(
            WriteOffs.KIND,
            new ApprovalSubject(ApprovalSubject.Kind.FILE, waiver.file().toString()),
            waiver.amount(),
            payload(waiver),
            List.of(change(waiver)),
            why));
    return false;
  }

  private static Map<String, String> payload(RecordFact waiver) {
    Map<String, String> payload = new HashMap<>();
    payload.put("effectiveOn", waiver.effectiveOn().toString());
    payload.put("amount", waiver.amount().plain());
    payload.put("currency", waiver.amount().currency());
    payload.put(WriteOffs.BUCKET, waiver.details().get(WriteOffs.BUCKET).toString());
    if (waiver.claim() != null) {
      payload.put("claim", Long.toString(waiver.claim().value()));
    }
    return payload;
  }

  /** What is open there now, and what would be left. */
  private ApprovalChange change(RecordFact waiver) {
    String bucket = waiver.details().get(WriteOffs.BUCKET).toString();
    Money open = open(waiver.file(), bucket);
    Money left = open.minus(waiver.amount()).max(Money.zero(open.currency()));
    return new ApprovalChange(bucket, Form.MONEY, written(open), written(left));
  }

  private Money open(FileId file, String bucket) {
    Balance balance = balances.balance(file, null, null);
    return switch (bucket) {
      case "PRINCIPAL" -> balance.principal();
      case "INTEREST" -> balance.interest();
      case "INDEMNITY" -> balance.indemnity();
      default -> balance.costs();
    };
  }

  private static String written(Money money) {
    return money.plain() + " " + money.currency();
  }
}
