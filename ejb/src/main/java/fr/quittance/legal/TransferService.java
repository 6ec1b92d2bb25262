package fr.quittance.legal;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.calc.PackageArchive;
import fr.quittance.legal.domain.Bailiff;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.legal.port.DeliveryFailed;
import fr.quittance.legal.port.PackageDelivery;
import fr.quittance.legal.store.Transfers;
import fr.quittance.portfolio.FileService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Hands files to bailiffs: the package is frozen with the transfer, delivered, and answered for by
 * the office.
 *
 * <p>A package is delivered under a name of its own, so that a delivery repeated after a failure
 * never makes two.
 */
@Stateless
@RowScoped
public class TransferService {

  private static final int LONGEST_WORD = 100;

  @Inject private Transfers transfers;
  @Inject private PackageBuilder packages;
  @Inject private FileService files;
  @Inject private PackageDelivery delivery;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  @RequiresPermissions("agency:admin")
  public BailiffId register(RegisterBailiff command) {
    new InputCheck()
        .require("name", command.name())
        .require("area", command.area())
        .reject(command.answerDays() < 1, "answerDays", "answer-days", "At least one day.")
        .done();
    Bailiff bailiff = new Bailiff(command);
    transfers.add(bailiff);
    return bailiff.id();
  }

  /**
   * Builds and keeps the packages; the files leave the amicable phase and the call queue. Nothing
   * is delivered yet.
   *
   * @throws Problem {@code transfer-open} where a file is at an office already
   */
  @RequiresPermissions("transfer:write")
  public TransferId prepare(PrepareTransfer command) {
    check(command);
    Bailiff bailiff =
        transfers
            .bailiff(command.bailiff())
            .orElseThrow(
                () ->
                    Problem.invalidField(
                        "bailiff",
                        "unknown-bailiff",
                        "Bailiff " + command.bailiff() + " does not exist."));
    Transfer transfer =
        new Transfer(
            bailiff, command.procedure().strip(), callers.current().userId(), clock.instant());
    transfers.add(transfer);
    for (Long value : new TreeSet<>(command.files().stream().map(FileId::value).toList())) {
      hand(transfer, new FileId(value));
    }
    return transfer.id();
  }

  /**
   * Delivers what was prepared. A failure is kept with its reason and may be tried again.
   *
   * @throws Problem {@code transfer-delivered} where the office has it already
   */
  @RequiresPermissions("transfer:write")
  public void deliver(TransferId id) {
    Transfer transfer = locked(id);
    if (!transfer.undelivered()) {
      throw Problem.conflict(
          "transfer-delivered", "Transfer " + id + " was delivered already.", id);
    }
    try {
      for (PackageFile file : transfers.packages(id)) {
        delivery.deliver(folder(transfer.bailiff()), file.name(), file.content());
      }
      Instant now = clock.instant();
      transfer.delivered(now, Paris.dayOf(now).plusDays(transfer.bailiff().answerDays()));
      told(transfer, "TRANSFER_SENT");
    } catch (DeliveryFailed e) {
      transfer.failed(e.getMessage());
      told(transfer, "TRANSFER_NOT_DELIVERED");
    }
  }

  /** Keeps the office's answer: its own file number, or why it refuses. */
  @RequiresPermissions("transfer:write")
  public void answer(AnswerTransfer command) {
    new InputCheck().require("reference", command.reference()).done();
    Transfer transfer = locked(command.transfer());
    if (transfer.state() != TransferState.SENT) {
      throw Problem.conflict(
          "transfer-not-awaiting",
          "Transfer " + command.transfer() + " does not await an answer.",
          command.transfer());
    }
    transfer.answered(command.accepted(), command.reference().strip(), clock.instant());
    told(transfer, command.accepted() ? "TRANSFER_ACKNOWLEDGED" : "TRANSFER_REFUSED");
  }

  private void hand(Transfer transfer, FileId file) {
    files.moveToJudicial(file);
    transfers
        .open(file)
        .ifPresent(
            other -> {
              throw Problem.conflict(
                  "transfer-open",
                  "File " + file + " is in transfer " + other + " already.",
                  file,
                  other);
            });
    PackageBuilder.Built built = packages.build(transfer, file);
    transfers.add(
        transfer.id(),
        file,
        built.missing(),
        built.file(),
        PackageArchive.sha256(built.file().content()));
    journal.file(
        file,
        "FILE_TRANSFERRED",
        Map.of("transfer", transfer.id().value(), "bailiff", transfer.bailiff().id().value()));
  }

  private void told(Transfer transfer, String action) {
    List<FileId> handed =
        transfers.files(transfer.id()).stream().map(TransferSheet.TransferredFile::file).toList();
    handed.forEach(file -> journal.file(file, action, Map.of("transfer", transfer.id().value())));
  }

  private Transfer locked(TransferId id) {
    return transfers.lock(id).orElseThrow(() -> Problem.notFound("Transfer", id));
  }

  private static void check(PrepareTransfer command) {
    new InputCheck()
        .reject(command.files().isEmpty(), "files", "required", "At least one file.")
        .reject(
            command.files().size() > PageRequest.LARGEST,
            "files",
            "too-many-files",
            "A transfer takes at most " + PageRequest.LARGEST + " files.")
        .require("bailiff", command.bailiff())
        .require("procedure", command.procedure())
        .reject(
            command.procedure() != null && command.procedure().length() > LONGEST_WORD,
            "procedure",
            "too-long",
            "A procedure has at most " + LONGEST_WORD + " characters.")
        .done();
  }

  private static String folder(Bailiff bailiff) {
    return bailiff.id() + "-" + PackageArchive.safeName(bailiff.name()).replace(' ', '-');
  }
}
