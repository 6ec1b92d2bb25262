package fr.quittance.legal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.quittance.compliance.LetterRegister;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.legal.Manifest.BalancePart;
import fr.quittance.legal.Manifest.ClaimPart;
import fr.quittance.legal.Manifest.DebtorPart;
import fr.quittance.legal.Manifest.DocumentPart;
import fr.quittance.legal.calc.PackageArchive;
import fr.quittance.legal.calc.PackageArchive.Entry;
import fr.quittance.legal.domain.Transfer;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.PartySheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers what a bailiff needs of one file (law: CPCE L111-2; practice of the profession) into one
 * archive.
 */
@ApplicationScoped
class PackageBuilder {

  private static final Set<String> EVIDENCE =
      Set.of("INVOICE", "CONTRACT", "ORDER", "DELIVERY_NOTE", "TITLE", "JUDGMENT");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT);

  private FileQueries files;
  private DocumentQueries documents;
  private BalanceQueries balances;
  private LetterRegister letters;
  private TransferPapers papers;

  PackageBuilder() {}

  @Inject
  PackageBuilder(
      FileQueries files,
      DocumentQueries documents,
      BalanceQueries balances,
      LetterRegister letters,
      TransferPapers papers) {
    this.files = files;
    this.documents = documents;
    this.balances = balances;
    this.letters = letters;
    this.papers = papers;
  }

  /** A package and what it lacks. */
  record Built(PackageFile file, List<Missing> missing) {}

  Built build(Transfer transfer, FileId id) {
    FileSheet file = files.byId(id);
    List<PartySheet> parties = files.parties(id);
    List<DocumentRow> kept = documents.ofFile(id);
    List<Missing> missing = missing(id, parties, kept);
    Balance balance = balances.current(id);
    List<Entry> entries = new ArrayList<>();
    entries.add(papers.statementOfAccount(file, balance));
    kept.forEach(row -> entries.add(entry(row)));
    entries.add(0, papers.cover(transfer, file, parties, balance, List.copyOf(entries), missing));
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.VERSION,
            file.ref(),
            transfer.id().toString(),
            transfer.procedure(),
            file.creditorName(),
            file.mandateRef(),
            file.currency(),
            balance(balance),
            parties.stream().map(PackageBuilder::debtor).toList(),
            files.claims(id).stream().map(PackageBuilder::claim).toList(),
            entries.stream().map(e -> new DocumentPart(e.path(), e.type(), e.sha256())).toList(),
            missing);
    String name = "T" + transfer.id() + "_" + file.ref() + ".zip";
    return new Built(new PackageFile(name, PackageArchive.zip(json(manifest), entries)), missing);
  }

  /** What the package of a file would lack. */
  List<Missing> missing(FileId file) {
    return missing(file, files.parties(file), documents.ofFile(file));
  }

  private List<Missing> missing(FileId file, List<PartySheet> parties, List<DocumentRow> kept) {
    List<Missing> missing = new ArrayList<>();
    if (parties.stream()
        .noneMatch(party -> party.contactPoint(ContactPointKind.ADDRESS).isPresent())) {
      missing.add(Missing.DEBTOR_ADDRESS);
    }
    if (kept.stream().noneMatch(document -> EVIDENCE.contains(document.type()))) {
      missing.add(Missing.EVIDENCE);
    }
    if (letters.firstLetter(file).isEmpty()) {
      missing.add(Missing.FIRST_LETTER);
    }
    return missing;
  }

  private Entry entry(DocumentRow row) {
    DocumentContent content = documents.content(row.id());
    String path = "documents/" + row.id() + "-" + PackageArchive.safeName(row.fileName());
    return new Entry(path, row.type(), content.bytes());
  }

  private static BalancePart balance(Balance balance) {
    return new BalancePart(
        balance.asOf(),
        balance.total().plain(),
        balance.principal().plain(),
        balance.interest().plain(),
        balance.indemnity().plain(),
        balance.costs().plain(),
        balance.credit().plain(),
        balance.provisional());
  }

  private static DebtorPart debtor(PartySheet party) {
    return new DebtorPart(
        party.role().name(),
        party.kind().name(),
        party.name(),
        party.firstName(),
        party.siren(),
        party.birthDate(),
        party.contactPoints().stream().map(PackageBuilder::point).toList());
  }

  private static Map<String, String> point(ContactPoint point) {
    Map<String, String> part = new TreeMap<>();
    part.put("kind", point.kind().name());
    part.put("value", point.value());
    part.put("quality", point.quality().name());
    return part;
  }

  private static ClaimPart claim(ClaimRow claim) {
    return new ClaimPart(
        claim.ref(),
        claim.nature().name(),
        claim.documentNo(),
        claim.issueDate(),
        claim.dueDate(),
        claim.amount().plain(),
        claim.description());
  }

  private static byte[] json(Manifest manifest) {
    try {
      return JSON.writeValueAsBytes(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
