package fr.quittance.demo;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.kernel.Money;
import fr.quittance.portfolio.AnswerDispute;
import fr.quittance.portfolio.AskEvidence;
import fr.quittance.portfolio.AssignFile;
import fr.quittance.portfolio.AssignmentQueries;
import fr.quittance.portfolio.AssignmentService;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.DisputeService;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.portfolio.OpenDispute;
import fr.quittance.portfolio.RejectDispute;
import fr.quittance.portfolio.ReportVisit;
import fr.quittance.portfolio.SaveTag;
import fr.quittance.portfolio.TagColour;
import fr.quittance.portfolio.TagService;
import fr.quittance.portfolio.VisitMet;
import fr.quittance.portfolio.VisitResult;
import fr.quittance.portfolio.VisitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What people left around files: labels, who works which, disputes at every step. */
@ApplicationScoped
class DemoFileWork {

  private static final int ASSIGNED = 24;

  private static final Money WORTH_IT = Money.eur("100.00");

  @Inject private FileQueries files;
  @Inject private TagService tags;
  @Inject private AssignmentQueries assignments;
  @Inject private AssignmentService assignment;
  @Inject private HoldQueries holds;
  @Inject private DisputeService disputes;
  @Inject private VisitService visits;

  void leave(List<FileRow> worked, LocalDate today) {
    label(worked);
    assign(worked.subList(0, Math.min(ASSIGNED, worked.size())));
    contest(worked.stream().filter(this::contested).toList());
    if (!worked.isEmpty()) {
      visits.report(
          new ReportVisit(
              worked.get(0).id(),
              today.minusDays(1),
              "À son domicile",
              VisitMet.DEBTOR,
              VisitResult.HARDSHIP,
              "Reçoit une allocation le 10 du mois, demande un échéancier."));
    }
  }

  private void label(List<FileRow> worked) {
    long urgent = tags.save(new SaveTag(null, "Prioritaire", TagColour.RED, 0));
    long visit = tags.save(new SaveTag(null, "À visiter", TagColour.BLUE, 0));
    for (int i = 0; i < worked.size(); i += 9) {
      tags.put(worked.get(i).id(), i % 2 == 0 ? urgent : visit);
    }
  }

  private void assign(List<FileRow> worked) {
    List<Collector> collectors = assignments.collectors();
    for (int i = 0; i < worked.size() && !collectors.isEmpty(); i++) {
      assignment.assign(
          new AssignFile(worked.get(i).id(), collectors.get(i % collectors.size()).id()));
    }
  }

  /** A debtor who contested on the telephone left a hold; what he said is taken down here. */
  private boolean contested(FileRow file) {
    return files.byId(file.id()).status() == FileStatus.ACTIVE
        && files.byId(file.id()).balance().compareTo(WORTH_IT) > 0
        && holds.open(file.id()).stream().anyMatch(hold -> hold.reason().equals("DISPUTE"));
  }

  private void contest(List<FileRow> worked) {
    String[] grounds = {"NOT_RECEIVED", "WRONG_AMOUNT", "ALREADY_PAID", "TERMINATED"};
    for (int i = 0; i < Math.min(worked.size(), grounds.length); i++) {
      DisputeId id =
          disputes.open(
              new OpenDispute(
                  worked.get(i).id(),
                  grounds[i],
                  List.of(),
                  null,
                  "Le débiteur l’a dit au téléphone et l’écrira."));
      if (i > 0) {
        disputes.ask(new AskEvidence(id, "Bon de livraison signé et contrat", null));
      }
      if (i > 1) {
        disputes.answer(new AnswerDispute(id, "Livré sans réserve le jour convenu.", null));
      }
      if (i > 2) {
        disputes.reject(new RejectDispute(id, "La livraison est prouvée."));
      }
    }
  }
}
