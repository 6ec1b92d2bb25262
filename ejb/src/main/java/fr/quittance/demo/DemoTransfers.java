package fr.quittance.demo;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.AnswerTransfer;
import fr.quittance.legal.BailiffId;
import fr.quittance.legal.PrepareTransfer;
import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransferService;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.DocumentService;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Old files that did not pay go to a bailiff. */
@ApplicationScoped
class DemoTransfers {

  private static final int MOST = 6;

  @Inject private TransferService transfers;
  @Inject private TransferQueries queries;
  @Inject private DocumentService documents;
  @Inject private FileQueries files;

  void hand(BailiffId office, List<FileRow> candidates) {
    List<FileId> owing =
        candidates.stream().map(FileRow::id).filter(this::owes).limit(MOST).toList();
    if (owing.isEmpty()) {
      return;
    }
    owing.subList(0, owing.size() / 2).forEach(this::addEvidence);
    TransferId transfer =
        transfers.prepare(new PrepareTransfer(owing, office, "ORDER_FOR_PAYMENT"));
    transfers.deliver(transfer);
    transfers.answer(
        new AnswerTransfer(transfer, true, "2026/" + (1000 + transfer.value() % 9000)));
  }

  private boolean owes(FileId id) {
    return files.byId(id).balance().isPositive() && queries.ofFile(id).isEmpty();
  }

  private void addEvidence(FileId id) {
    FileSheet file = files.byId(id);
    byte[] text =
        ("Bon de commande, dossier " + file.ref() + "\n").getBytes(StandardCharsets.UTF_8);
    documents.add(new AddDocument(id, "ORDER", "bon-de-commande.txt", "text/plain", text));
  }
}
