package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.HoldService;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.RecordFact;
import fr.quittance.portfolio.domain.CaseFile;
import fr.quittance.portfolio.domain.Dispute;
import fr.quittance.portfolio.domain.DisputeRules;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Disputes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Follows a contestation from its opening to its end. Nothing is solicited meanwhile (C. conso.
 * L121-6 3°), and after an unfounded one only once a reasoned letter has left.
 */
@Stateless
@RowScoped
public class DisputeService {

  private static final String REASON = "DISPUTE";
  private static final String CLOSED_FOR = "CONTESTE_FONDE";
  private static final String KEEPER = "dispute:";

  @Inject private Disputes disputes;
  @Inject private CaseFiles files;
  @Inject private HoldService holds;
  @Inject private FactService facts;
  @Inject private FileService fileService;
  @Inject private DocumentKeeping keeping;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Opens a dispute; contacts stop with it.
   *
   * @throws Problem {@code file-closed}, {@code dispute-open} where one is under way
   */
  @RequiresPermissions("dispute:write")
  public DisputeId open(OpenDispute command) {
    CaseFile file = files.lock(command.file());
    DisputeRules.check(command, disputes.knownGrounds(), disputes.claimed(command));
    if (file.status() == FileStatus.CLOSED) {
      throw Problem.conflict("file-closed", "The file is closed.", command.file());
    }
    if (disputes.anyOpen(command.file())) {
      throw Problem.conflict("dispute-open", "A dispute of this file is under way already.");
    }
    Dispute dispute =
        disputes.add(
            new Dispute(
                command,
                files.creditorOf(command.file()),
                callers.current().userId(),
                Paris.today(clock)),
            command.claims());
    holds.keep(command.file(), REASON, keeper(dispute.id()));
    Map<String, Object> told = new HashMap<>();
    told.put("ground", command.ground());
    if (command.amount() != null) {
      told.put("amount", command.amount().plain());
      told.put("currency", command.amount().currency());
    }
    told(dispute, "DISPUTE_OPENED", told);
    return dispute.id();
  }

  /** Asks the creditor for evidence, or asks again for more. */
  @RequiresPermissions("dispute:write")
  public void ask(AskEvidence command) {
    Dispute dispute = locked(command.dispute());
    LocalDate today = Paris.today(clock);
    LocalDate due =
        command.dueOn() == null ? today.plusDays(disputes.answerDays()) : command.dueOn();
    dispute.ask(command.wanted(), today, due);
    told(dispute, "DISPUTE_EVIDENCE_ASKED", Map.of("dueOn", due));
  }

  /** The creditor was reminded of what it was asked. */
  @RequiresPermissions("dispute:write")
  public void remind(DisputeId id) {
    Dispute dispute = locked(id);
    dispute.remind(Paris.today(clock));
    told(dispute, "DISPUTE_CREDITOR_REMINDED", Map.of());
  }

  /** Keeps the creditor's answer, whoever of both sides writes it down. */
  @RequiresPermissions(
      value = {"dispute:answer", "dispute:write"},
      logical = Logical.OR)
  public void answer(AnswerDispute command) {
    Dispute dispute = locked(command.dispute());
    disputes.requireOwn(command.document(), dispute.file());
    dispute.answer(command.answer(), command.document(), Paris.today(clock));
    told(
        dispute,
        "DISPUTE_ANSWERED",
        command.document() == null ? Map.of() : Map.of("document", command.document().value()));
  }

  /** Keeps what the creditor sends in support; its file holds it from then on. */
  @RequiresPermissions(
      value = {"dispute:answer", "dispute:write"},
      logical = Logical.OR)
  public DocumentId evidence(DisputeId id, AddDocument evidence) {
    if (!evidence.file().equals(disputes.fileOf(id))) {
      throw Problem.notFound("Dispute", id);
    }
    return keeping.keep(evidence, null);
  }

  /** The debtor no longer contests. */
  @RequiresPermissions("dispute:resolve")
  public void withdraw(DisputeId id) {
    Dispute dispute = locked(id);
    dispute.withdraw(callers.current().userId(), Paris.today(clock));
    told(dispute, "DISPUTE_WITHDRAWN", Map.of());
    holds.release(keeper(id));
  }

  /** Judges a dispute unfounded. The hold stays until {@link #explain}. */
  @RequiresPermissions("dispute:resolve")
  public void reject(RejectDispute command) {
    Dispute dispute = locked(command.dispute());
    dispute.reject(command.reasons(), callers.current().userId(), Paris.today(clock));
    told(dispute, "DISPUTE_REJECTED", Map.of());
  }

  /** The reasoned letter left: contacts may go on. */
  @RequiresPermissions("dispute:write")
  public void explain(ExplainDispute command) {
    Dispute dispute = locked(command.dispute());
    disputes.requireOwn(command.letter(), dispute.file());
    dispute.explain(command.letter(), Paris.today(clock));
    told(dispute, "DISPUTE_EXPLAINED", Map.of("document", command.letter().value()));
    holds.release(keeper(dispute.id()));
  }

  /**
   * Judges a dispute founded: the creditor's credit note is recorded and work goes on for the rest,
   * or the file is closed.
   */
  @RequiresPermissions("dispute:resolve")
  public void uphold(UpholdDispute command) {
    Dispute dispute = locked(command.dispute());
    LocalDate today = Paris.today(clock);
    dispute.uphold(command.reasons(), command.credit(), callers.current().userId(), today);
    told(
        dispute,
        "DISPUTE_UPHELD",
        command.credit() == null
            ? Map.of()
            : Map.of("amount", command.credit().plain(), "currency", command.credit().currency()));
    holds.release(keeper(dispute.id()));
    if (command.credit() == null) {
      fileService.close(new CloseFile(dispute.file(), CLOSED_FOR));
    } else {
      facts.recordDirect(
          new RecordFact(
              dispute.file(),
              FactKind.CREDIT_NOTE,
              today,
              command.credit(),
              command.claim(),
              null,
              Map.of()));
    }
  }

  /** The file before its dispute, as every write takes them. */
  private Dispute locked(DisputeId id) {
    files.lock(disputes.fileOf(id));
    return disputes.lock(id);
  }

  private static String keeper(DisputeId id) {
    return KEEPER + id;
  }

  private void told(Dispute dispute, String action, Map<String, ?> more) {
    disputes.flush();
    Map<String, Object> payload = new HashMap<>(more);
    payload.put("dispute", dispute.id().value());
    journal.file(dispute.file(), action, payload);
  }
}
