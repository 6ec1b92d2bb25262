package fr.quittance.billing;

import fr.quittance.billing.store.StatementReader;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.billing.BankDetails;
import fr.quittance.reports.billing.RemittanceKind;
import fr.quittance.reports.billing.RemittanceLine;
import fr.quittance.reports.billing.RemittanceStatement;
import fr.quittance.reports.billing.RemittanceTotals;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Prints issued statements. */
@Stateless
@RowScoped
public class StatementDocuments {

  private static final ReportEngine ENGINE = new ReportEngine();

  @Inject private StatementReader statements;
  @Inject private AgencyLetterhead letterhead;
  @Inject private CreditorQueries creditors;

  /**
   * The statement as PDF or XLSX.
   *
   * @param language {@code fr} or {@code en}
   * @throws Problem 404 where the statement is not the caller's to see
   */
  @RequiresPermissions("statement:read")
  public byte[] print(StatementId id, ReportFormat format, String language) {
    StatementSheet sheet = statements.byId(id).orElseThrow(() -> Problem.notFound("Statement", id));
    return ENGINE.render(
        ReportCatalogue.REMITTANCE_STATEMENT,
        data(sheet, language),
        Locale.forLanguageTag(language),
        format);
  }

  private RemittanceStatement data(StatementSheet sheet, String language) {
    LocalDate issuedOn = Paris.dayOf(sheet.issuedAt());
    RegisterCreditor creditor = creditors.byId(sheet.creditor()).details();
    return new RemittanceStatement(
        letterhead.on(issuedOn, language),
        named(creditor),
        creditor.siren(),
        sheet.mandateRef(),
        sheet.number(),
        issuedOn,
        sheet.period().from(),
        sheet.period().to(),
        RemittanceKind.valueOf(sheet.remittance().name()),
        sheet.currency(),
        lines(sheet, Set.of(StatementLineKind.COLLECTION)),
        lines(sheet, Set.of(StatementLineKind.DIRECT)),
        lines(sheet, Set.of(StatementLineKind.REVERSAL, StatementLineKind.DIRECT_REVERSAL)),
        totals(sheet),
        creditor.iban() == null ? null : new BankDetails(creditor.name(), creditor.iban(), null));
  }

  private static NamedAddress named(RegisterCreditor creditor) {
    String town =
        Stream.of(creditor.postcode(), creditor.city())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new NamedAddress(
        creditor.name(), Stream.of(creditor.street(), town).filter(Objects::nonNull).toList());
  }

  private static List<RemittanceLine> lines(StatementSheet sheet, Set<StatementLineKind> kinds) {
    return sheet.lines().stream()
        .filter(line -> kinds.contains(line.kind()))
        .map(StatementDocuments::line)
        .toList();
  }

  private static RemittanceLine line(StatementLine line) {
    return new RemittanceLine(
        line.effectiveOn(),
        line.fileRef(),
        line.debtorRef(),
        line.claims(),
        line.amount().amount(),
        line.commissionRate().percent(),
        line.commission().amount(),
        line.vat().amount());
  }

  private static RemittanceTotals totals(StatementSheet sheet) {
    StatementTotals totals = sheet.totals();
    boolean gross = sheet.remittance() == fr.quittance.mandate.RemittanceKind.GROSS;
    return new RemittanceTotals(
        totals.collected().plus(totals.reversed()).amount(),
        totals.commission().amount(),
        totals.vat().amount(),
        totals.netToPay().amount(),
        gross ? totals.commissionWithVat().amount() : BigDecimal.ZERO);
  }
}
