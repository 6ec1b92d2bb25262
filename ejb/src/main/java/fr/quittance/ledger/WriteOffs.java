package fr.quittance.ledger;

import fr.quittance.identity.ApprovalGranted;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Gives up what a second person agreed to give up. */
@ApplicationScoped
class WriteOffs {

  static final String KIND = "WRITE_OFF";
  static final String BUCKET = "bucket";

  @Inject private FactKeeping keeping;

  void carryOut(@Observes ApprovalGranted granted) {
    if (granted.is(KIND, ApprovalSubject.Kind.FILE)) {
      keeping.keep(waiver(granted));
    }
  }

  private static RecordFact waiver(ApprovalGranted granted) {
    Map<String, String> asked = granted.payload();
    String claim = asked.get("claim");
    return new RecordFact(
        new FileId(Long.parseLong(granted.subject().ref())),
        FactKind.WAIVER,
        LocalDate.parse(asked.get("effectiveOn")),
        Money.of(asked.get("amount"), asked.get("currency")),
        claim == null ? null : new ClaimId(Long.parseLong(claim)),
        null,
        Map.of(BUCKET, asked.get(BUCKET)));
  }
}
