package fr.quittance.web.api;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PartyTerms;
import fr.quittance.portfolio.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Files as the API tells them; amounts are decimal strings. */
final class FileBody {

  private FileBody() {}

  /** A file in a list. */
  record Item(
      String file,
      String mandate,
      String creditor,
      String debtorRef,
      String debtorType,
      String debtor,
      String status,
      String phase,
      String balance,
      LocalDate oldestDueOn,
      LocalDate openedOn,
      OffsetDateTime lastContactAt) {

    static Item of(FileRow row) {
      return new Item(
          row.ref(),
          row.mandateRef(),
          row.creditorName(),
          row.debtorRef(),
          row.debtorKind().name(),
          row.debtorName(),
          row.status().name(),
          row.phase().name(),
          plain(row.balance()),
          row.oldestDueOn(),
          row.openedOn(),
          at(row.lastContactAt()));
    }
  }

  /** A file with its people, claims and documents. */
  record Sheet(
      String file,
      String mandate,
      String creditor,
      String creditorName,
      String debtorRef,
      String debtorType,
      String debtor,
      String currency,
      String status,
      String phase,
      String closingReason,
      LocalDate openedOn,
      LocalDate closedOn,
      String placed,
      String paid,
      String balance,
      String credit,
      LocalDate oldestDueOn,
      List<Party> parties,
      List<Claim> claims,
      List<Document> documents) {

    static Sheet of(
        FileSheet file, List<PartySheet> parties, List<ClaimRow> claims, List<DocumentRow> papers) {
      return new Sheet(
          file.ref(),
          file.mandateRef(),
          file.creditorRef(),
          file.creditorName(),
          file.debtorRef(),
          file.debtorKind().name(),
          file.debtorName(),
          file.currency(),
          file.status().name(),
          file.phase().name(),
          file.closingReason(),
          file.openedOn(),
          file.closedOn(),
          plain(file.placed()),
          plain(file.paid()),
          plain(file.balance()),
          plain(file.credit()),
          file.oldestDueOn(),
          parties.stream().map(Party::of).toList(),
          claims.stream().map(Claim::of).toList(),
          papers.stream().map(Document::of).toList());
    }
  }

  /** A person or company of a file. */
  record Party(
      String role,
      String type,
      String name,
      String firstName,
      String siren,
      String siret,
      LocalDate birthDate,
      LocalDate deceasedOn,
      String language,
      String zone,
      String guarantee,
      String limit,
      String measure,
      String serviceCode,
      String engagementNo,
      LocalDate since,
      LocalDate until,
      List<Contact> contacts) {

    static Party of(PartySheet party) {
      PartyTerms terms = party.terms();
      return new Party(
          party.role().name(),
          party.kind().name(),
          party.name(),
          party.firstName(),
          party.siren(),
          party.siret(),
          party.birthDate(),
          party.deceasedOn(),
          party.language(),
          party.zone().getId(),
          terms.guarantee() == null ? null : terms.guarantee().name(),
          terms.limit() == null ? null : terms.limit().toPlainString(),
          terms.measure(),
          terms.serviceCode(),
          terms.engagementNo(),
          terms.since(),
          terms.until(),
          party.contactPoints().stream().map(Contact::of).toList());
    }
  }

  /** A way to reach a party. */
  record Contact(
      String kind,
      String value,
      String street,
      String postcode,
      String city,
      String country,
      String quality,
      boolean preferred,
      String source,
      LocalDate since,
      LocalDate until,
      List<String> postalLines) {

    static Contact of(ContactPoint point) {
      return new Contact(
          point.kind().name(),
          point.value(),
          point.street(),
          point.postcode(),
          point.city(),
          point.country(),
          point.quality().name(),
          point.preferred(),
          point.source(),
          point.since(),
          point.until(),
          point.kind() == ContactPointKind.ADDRESS ? point.postalLines() : null);
    }
  }

  /** A claim as it was placed. */
  record Claim(
      long claim,
      String claimRef,
      String nature,
      String documentType,
      String documentNo,
      LocalDate issueDate,
      LocalDate dueDate,
      String amount,
      String currency,
      String description,
      Map<String, String> ownFields) {

    static Claim of(ClaimRow row) {
      return new Claim(
          row.id().value(),
          row.ref(),
          row.nature().name(),
          row.documentType(),
          row.documentNo(),
          row.issueDate(),
          row.dueDate(),
          row.amount().plain(),
          row.amount().currency(),
          row.description(),
          row.ownFields());
    }
  }

  /** A document kept with a file. */
  record Document(
      long document,
      String type,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      OffsetDateTime addedAt) {

    static Document of(DocumentRow row) {
      return new Document(
          row.id().value(),
          row.type(),
          row.fileName(),
          row.mediaType(),
          row.size(),
          row.sha256(),
          at(row.addedAt()));
    }
  }

  /** Something that happened to a file. */
  record Entry(
      OffsetDateTime at, String source, String code, String author, Map<String, Object> details) {

    static Entry of(TimelineEntry entry) {
      return new Entry(
          FileBody.at(entry.at()), entry.source(), entry.code(), entry.author(), entry.details());
    }
  }

  private static String plain(Money money) {
    return money == null ? null : money.plain();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : Paris.at(instant);
  }
}
