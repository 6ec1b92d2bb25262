package fr.quittance.portfolio;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.portfolio.store.PlacementBreakdown;
import fr.quittance.portfolio.store.Placements;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.portfolio.AcknowledgedRow;
import fr.quittance.reports.portfolio.Acknowledgement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Prints the acknowledgement of a placement for its creditor. */
@Stateless
@RowScoped
public class PlacementDocuments {

  /** A paper carries so many rows; all of them are in the file of results. */
  private static final int MOST_ROWS = 1_000;

  private static final ReportEngine ENGINE = new ReportEngine();

  @Inject private Placements placements;
  @Inject private PlacementBreakdown breakdown;
  @Inject private MandateQueries mandates;
  @Inject private CreditorQueries creditors;
  @Inject private AgencyLetterhead letterhead;

  /**
   * The acknowledgement as PDF, with the reference and day of the convention (R124-3).
   *
   * @param language {@code fr} or {@code en}
   * @throws Problem 404 where the placement is not the caller's to see
   */
  @RequiresPermissions("placement:read")
  public byte[] acknowledgement(PlacementId id, String language) {
    PlacementSheet sheet =
        placements.sheet(id).orElseThrow(() -> Problem.notFound("Placement", id));
    return ENGINE.render(
        ReportCatalogue.ACKNOWLEDGEMENT,
        data(sheet, Locale.forLanguageTag(language)),
        Locale.forLanguageTag(language),
        ReportFormat.PDF);
  }

  private Acknowledgement data(PlacementSheet sheet, Locale locale) {
    PlacementRow head = sheet.row();
    MandateSheet mandate = mandates.byRef(head.mandateRef());
    LocalDate day = Paris.dayOf(head.receivedAt());
    RowWords words = RowWords.in(locale);
    List<AcknowledgedRow> rows =
        breakdown.tellingLines(head.id(), MOST_ROWS).stream()
            .map(line -> row(line, words))
            .toList();
    return new Acknowledgement(
        letterhead.on(day, locale.getLanguage()),
        named(creditors.byId(mandate.creditorId()).details()),
        head.id().toString(),
        head.kind().name(),
        mandate.ref(),
        mandate.terms().signedOn(),
        day,
        head.fileName(),
        head.received(),
        head.accepted(),
        head.duplicates(),
        head.rejected(),
        sheet.files(),
        sheet.placed().stream()
            .map(sum -> new Acknowledgement.Sum(sum.currency(), sum.amount()))
            .toList(),
        breakdown.reasons(head.id()).stream().map(count -> reason(count, words)).toList(),
        rows,
        head.received() - rows.size());
  }

  private static Acknowledgement.Reason reason(ReasonCount count, RowWords words) {
    return new Acknowledgement.Reason(
        words.of(count.problem()), !count.problem().warning(), count.rows());
  }

  private static AcknowledgedRow row(PlacedLine line, RowWords words) {
    boolean money = line.amount() != null;
    return new AcknowledgedRow(
        line.row().row(),
        words.of(line.row().status()),
        line.row().file(),
        line.debtorRef(),
        line.claimRef(),
        money ? line.amount().amount() : null,
        money ? line.amount().currency() : null,
        PlacementResults.reasons(line.row().problems(), words));
  }

  private static NamedAddress named(RegisterCreditor creditor) {
    String town =
        Stream.of(creditor.postcode(), creditor.city())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new NamedAddress(
        creditor.name(),
        Stream.of(creditor.street(), town)
            .filter(text -> text != null && !text.isBlank())
            .toList());
  }
}
