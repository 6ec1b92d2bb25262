package fr.quittance.reports;

import static fr.quittance.reports.ReportFormat.PDF;
import static fr.quittance.reports.ReportFormat.XLSX;

import fr.quittance.reports.billing.RemittanceStatement;
import fr.quittance.reports.insight.PortfolioReport;
import fr.quittance.reports.ledger.StatementOfAccount;
import fr.quittance.reports.legal.TransferSheet;
import fr.quittance.reports.letters.FirstLetter;
import fr.quittance.reports.letters.GenericLetter;
import fr.quittance.reports.portfolio.Acknowledgement;
import java.util.List;
import java.util.Map;

/** Every report there is. */
public final class ReportCatalogue {

  /** First letter to a debtor (CPCE R124-4). */
  public static final Report<FirstLetter> FIRST_LETTER =
      new Report<>("letters/firstLetter", FirstLetter.class, Map.of(PDF, "letters/firstLetter"));

  /** Reminder, formal notice, receipt: any letter after the first one. */
  public static final Report<GenericLetter> GENERIC_LETTER =
      new Report<>(
          "letters/genericLetter", GenericLetter.class, Map.of(PDF, "letters/genericLetter"));

  /** Statement of account of a file (décompte). */
  public static final Report<StatementOfAccount> STATEMENT_OF_ACCOUNT =
      new Report<>(
          "ledger/statementOfAccount",
          StatementOfAccount.class,
          Map.of(PDF, "ledger/statementOfAccount"));

  /** Remittance statement sent to a creditor. */
  public static final Report<RemittanceStatement> REMITTANCE_STATEMENT =
      new Report<>(
          "billing/remittanceStatement",
          RemittanceStatement.class,
          Map.of(PDF, "billing/remittanceStatement", XLSX, "billing/remittanceStatementSheet"));

  /** Placed, collected and recovery rate by month and mandate. */
  public static final Report<PortfolioReport> PORTFOLIO_REPORT =
      new Report<>(
          "insight/portfolioReport",
          PortfolioReport.class,
          Map.of(PDF, "insight/portfolioReport", XLSX, "insight/portfolioReportSheet"));

  /** Cover sheet of a package handed to a bailiff. */
  public static final Report<TransferSheet> TRANSFER_SHEET =
      new Report<>("legal/transferSheet", TransferSheet.class, Map.of(PDF, "legal/transferSheet"));

  /** What became of a creditor's file. */
  public static final Report<Acknowledgement> ACKNOWLEDGEMENT =
      new Report<>(
          "portfolio/acknowledgement",
          Acknowledgement.class,
          Map.of(PDF, "portfolio/acknowledgement"));

  private ReportCatalogue() {}

  /** All reports, in no particular order. */
  public static List<Report<?>> all() {
    return List.of(
        FIRST_LETTER,
        GENERIC_LETTER,
        STATEMENT_OF_ACCOUNT,
        REMITTANCE_STATEMENT,
        PORTFOLIO_REPORT,
        TRANSFER_SHEET,
        ACKNOWLEDGEMENT);
  }
}
