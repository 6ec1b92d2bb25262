package fr.quittance.legal;

import fr.quittance.compliance.LetterRegister;
import fr.quittance.compliance.RegisteredLetter;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.legal.calc.PackageArchive.Entry;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PartyTerms;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a package, with or without what it should hold. */
record PackageParts(boolean full) {

  private static final Money AMOUNT = Money.eur("1000");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

  static PackageParts complete() {
    return new PackageParts(true);
  }

  static PackageParts bare() {
    return new PackageParts(false);
  }

  PackageBuilder builder(EntityManager em, FileId file) {
    return new PackageBuilder(
        new OneFile(file, full),
        new Papers(full),
        LedgerFixture.balances(em, "2026-06-09T08:00:00Z"),
        new Letters(full),
        new PlainPapers());
  }

  private static final class OneFile extends FileQueries {
    private final FileId file;
    private final boolean full;

    OneFile(FileId file, boolean full) {
      this.file = file;
      this.full = full;
    }

    @Override
    public FileSheet byId(FileId id) {
      return new FileSheet(
          file,
          "F-00000018",
          new CreditorId(1),
          "C1",
          "Menuiserie Dupré",
          new MandateId(1),
          "M-0001",
          new DebtorId(1),
          DebtorKind.BUSINESS,
          "D1",
          "Bérénice SARL",
          "EUR",
          FileStatus.ACTIVE,
          FilePhase.JUDICIAL,
          null,
          LocalDate.of(2026, 4, 1),
          null,
          AMOUNT,
          Money.eur("0"),
          AMOUNT,
          Money.eur("0"),
          DUE,
          0);
    }

    @Override
    public List<PartySheet> parties(FileId id) {
      return List.of(
          new PartySheet(
              new PartyId(1),
              new DebtorId(1),
              PartyRole.DEBTOR,
              DebtorKind.BUSINESS,
              "Bérénice SARL",
              null,
              "732829320",
              null,
              null,
              null,
              "fr",
              Paris.ZONE,
              PartyTerms.NONE,
              null,
              full ? List.of(address()) : List.of(),
              0));
    }

    @Override
    public List<ClaimRow> claims(FileId id) {
      return List.of(
          new ClaimRow(
              new ClaimId(1),
              "FA-12",
              ClaimNature.SALE,
              "INVOICE",
              "FA-12",
              DUE.minusDays(30),
              DUE,
              AMOUNT,
              null,
              null,
              null,
              "Fenêtres",
              Map.of()));
    }

    private static ContactPoint address() {
      return new ContactPoint(
          1,
          ContactPointKind.ADDRESS,
          "2 rue Verte, 44000 Nantes",
          "2 rue Verte",
          "44000",
          "Nantes",
          "FR",
          ContactPointQuality.UNVERIFIED,
          "PLACEMENT",
          DUE,
          null,
          false,
          null);
    }
  }

  private static final class Papers extends DocumentQueries {
    private final boolean full;

    Papers(boolean full) {
      this.full = full;
    }

    @Override
    public List<DocumentRow> ofFile(FileId file) {
      return full ? List.of(row(7, "INVOICE"), row(8, "FIRST_LETTER")) : List.of();
    }

    @Override
    public DocumentContent content(DocumentId id) {
      return new DocumentContent(
          "../FA 12/é.pdf", "application/pdf", ("document " + id).getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentRow row(long id, String type) {
      return new DocumentRow(
          new DocumentId(id),
          type,
          type,
          "../FA 12/é.pdf",
          "application/pdf",
          10,
          "",
          Instant.EPOCH,
          null,
          null,
          null);
    }
  }

  private static final class Letters extends LetterRegister {
    private final boolean full;

    Letters(boolean full) {
      this.full = full;
    }

    @Override
    public Optional<RegisteredLetter> firstLetter(FileId file) {
      return full ? Optional.of(new RegisteredLetter("L-1", DUE)) : Optional.empty();
    }
  }

  private static final class PlainPapers extends TransferPapers {

    @Override
    Entry statementOfAccount(FileSheet file, Balance balance) {
      return new Entry(
          "statement-of-account.pdf",
          "STATEMENT_OF_ACCOUNT",
          balance.total().plain().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    Entry cover(
        Transfer transfer,
        FileSheet file,
        List<PartySheet> parties,
        Balance balance,
        List<Entry> others,
        List<Missing> missing) {
      String text = others.stream().map(Entry::path).toList() + " " + missing;
      return new Entry("cover-sheet.pdf", "COVER_SHEET", text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
