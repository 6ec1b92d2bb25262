package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.store.VisitReports;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the reports of visits to debtors; they are told in the file's story. */
@Stateless
@RowScoped
public class VisitService {

  private static final int LONGEST = 10_000;

  @Inject private VisitReports reports;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  @RequiresPermissions("file:write")
  public long report(ReportVisit command) {
    new InputCheck()
        .require("on", command.on())
        .require("place", command.place())
        .require("met", command.met())
        .require("result", command.result())
        .reject(
            command.on() != null && command.on().isAfter(Paris.today(clock)),
            "on",
            "visit-in-future",
            "A visit that has not taken place has no report.")
        .reject(
            command.met() == VisitMet.NOBODY && !withoutMeeting(command.result()),
            "result",
            "visit-nobody",
            "Where nobody was met, nobody promised, paid or refused.")
        .reject(
            command.said() != null && command.said().length() > LONGEST,
            "said",
            "too-long",
            "A report has at most " + LONGEST + " characters.")
        .done();
    long id = reports.add(command, clock.instant(), callers.current().userId());
    journal.file(
        command.file(),
        "VISIT_REPORTED",
        Map.of("visit", id, "met", command.met(), "result", command.result()));
    return id;
  }

  private static boolean withoutMeeting(VisitResult result) {
    return result == null
        || Set.of(VisitResult.ABSENT, VisitResult.MOVED, VisitResult.NONE).contains(result);
  }
}
