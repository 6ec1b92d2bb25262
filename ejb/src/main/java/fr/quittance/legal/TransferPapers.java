package fr.quittance.legal;

import fr.quittance.kernel.Paris;
import fr.quittance.ledger.Balance;
import fr.quittance.legal.calc.PackageArchive.Entry;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.OpenClaims;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.StatementOfAccountQueries;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportCatalogue;
import fr.quittance.reports.ReportEngine;
import fr.quittance.reports.ReportFormat;
import fr.quittance.reports.legal.DocumentLine;
import fr.quittance.reports.legal.TransferSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The papers that the agency itself adds to a package: cover sheet and statement of account, in
 * French.
 */
@ApplicationScoped
class TransferPapers {

  private static final ReportEngine ENGINE = new ReportEngine();

  @Inject private StatementOfAccountQueries statements;
  @Inject private AgencyLetterhead letterhead;
  @Inject private CreditorQueries creditors;
  @Inject private FileQueries files;

  Entry statementOfAccount(FileSheet file, Balance balance) {
    byte[] pdf = statements.pdf(file.id(), balance.asOf(), balance.knownAt(), Locale.FRENCH);
    return new Entry("statement-of-account.pdf", "STATEMENT_OF_ACCOUNT", pdf);
  }

  Entry cover(
      Transfer transfer,
      FileSheet file,
      List<PartySheet> parties,
      Balance balance,
      List<Entry> others,
      List<Missing> missing) {
    ResourceBundle words = ResourceBundle.getBundle("fr.quittance.legal.transfer", Locale.FRENCH);
    LocalDate day = Paris.dayOf(transfer.createdAt());
    TransferSheet sheet =
        new TransferSheet(
            letterhead.on(day, "fr"),
            new NamedAddress(transfer.bailiff().name(), transfer.bailiff().address()),
            creditor(file),
            parties.stream().map(StatementOfAccountQueries::named).toList(),
            file.ref(),
            "T" + transfer.id(),
            word(words, "procedure." + transfer.procedure(), transfer.procedure()),
            day,
            file.currency(),
            balance.asOf(),
            new OpenClaims(balance).lines(files.claims(file.id()), Locale.FRENCH),
            StatementOfAccountQueries.totals(balance),
            others.stream()
                .map(
                    e ->
                        new DocumentLine(
                            e.path(), word(words, "document." + e.type(), e.type()), e.sha256()))
                .toList(),
            missing.stream().map(item -> words.getString("missing." + item)).toList());
    byte[] pdf =
        ENGINE.render(ReportCatalogue.TRANSFER_SHEET, sheet, Locale.FRENCH, ReportFormat.PDF);
    return new Entry("cover-sheet.pdf", "COVER_SHEET", pdf);
  }

  private NamedAddress creditor(FileSheet file) {
    RegisterCreditor details = creditors.byId(file.creditorId()).details();
    String town = details.city() == null ? null : details.postcode() + " " + details.city();
    return new NamedAddress(
        details.name(),
        Stream.of(details.street(), town).filter(line -> line != null && !line.isBlank()).toList());
  }

  private static String word(ResourceBundle words, String key, String otherwise) {
    return words.containsKey(key) ? words.getString(key) : otherwise;
  }
}
