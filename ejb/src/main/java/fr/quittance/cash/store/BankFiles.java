package fr.quittance.cash.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.cash.BankStatementId;
import fr.quittance.cash.ImportNote;
import fr.quittance.cash.ImportedStatement;
import fr.quittance.cash.port.BankBalanceData;
import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bank files as received and the statements found in them. */
@ApplicationScoped
public class BankFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BankFiles() {}

  public BankFiles(EntityManager em) {
    this.em = em;
  }

  /** A file imported before. */
  public record KnownFile(long id, String format, List<ImportNote> notes) {}

  public Optional<KnownFile> bySha256(String sha256) {
    return new RowQuery<>(
            em,
            "id, format, problems",
            "bank_file",
            row -> new KnownFile(row.count(), row.text(), notes(row.text())))
        .where("sha256 = ?", HexFormat.of().parseHex(sha256))
        .first();
  }

  public long add(BankFile file, byte[] content, List<ImportNote> notes, Instant at, Long userId) {
    return id(
        em.createNativeQuery(
                "insert into bank_file (sha256, file_name, format, content, problems, imported_at, user_id)"
                    + " values (?, ?, ?, ?, cast(? as jsonb), ?, ?) returning id")
            .setParameter(1, HexFormat.of().parseHex(file.sha256()))
            .setParameter(2, file.fileName())
            .setParameter(3, file.format())
            .setParameter(4, content)
            .setParameter(5, json(notes))
            .setParameter(6, Columns.of(at))
            .setParameter(7, userId)
            .getSingleResult());
  }

  public BankStatementId add(long bankFile, String iban, BankStatementData statement) {
    BankBalanceData opening = statement.opening();
    BankBalanceData closing = statement.closing();
    return new BankStatementId(
        id(
            em.createNativeQuery(
                    "insert into bank_statement (bank_file_id, iban, kind, statement_ref, currency, opening,"
                        + " opening_on, closing, closing_on, gap, balanced, line_count)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .setParameter(1, bankFile)
                .setParameter(2, iban)
                .setParameter(3, statement.kind().name())
                .setParameter(4, reference(statement))
                .setParameter(5, currencyOf(statement))
                .setParameter(6, opening == null ? null : opening.amount())
                .setParameter(7, opening == null ? null : opening.on())
                .setParameter(8, closing == null ? null : closing.amount())
                .setParameter(9, closing == null ? null : closing.on())
                .setParameter(10, statement.gap().orElse(null))
                .setParameter(11, statement.balanced())
                .setParameter(12, statement.lines().size())
                .getSingleResult()));
  }

  public void count(BankStatementId statement, int added, int duplicates) {
    em.createNativeQuery(
            "update bank_statement set new_count = ?, duplicate_count = ? where id = ?")
        .setParameter(1, added)
        .setParameter(2, duplicates)
        .setParameter(3, statement.value())
        .executeUpdate();
  }

  /** The statements of a file imported before, as an import that changed nothing tells them. */
  public List<ImportedStatement> told(long bankFile) {
    return new RowQuery<>(
            em,
            "id, iban, currency, line_count, balanced, gap",
            "bank_statement",
            BankFiles::unchanged)
        .where("bank_file_id = ?", bankFile)
        .orderBy("id")
        .list(10_000);
  }

  /** What was to tell about the file of a statement. */
  public List<ImportNote> notes(BankStatementId statement) {
    return new RowQuery<>(
            em,
            "f.problems",
            "bank_file f join bank_statement s on s.bank_file_id = f.id",
            row -> notes(row.text()))
        .where("s.id = ?", statement.value())
        .first()
        .orElse(List.of());
  }

  private static ImportedStatement unchanged(SqlRow row) {
    BankStatementId id = new BankStatementId(row.count());
    String iban = row.text();
    String currency = row.text();
    int lines = (int) row.count();
    boolean balanced = row.flag();
    BigDecimal gap = row.decimal();
    return new ImportedStatement(id, iban, currency, lines, 0, lines, 0, 0, balanced, gap);
  }

  private static String reference(BankStatementData statement) {
    return statement.statementId() != null ? statement.statementId() : statement.number();
  }

  private static String currencyOf(BankStatementData statement) {
    return Stream.of(statement.closing(), statement.opening())
        .filter(balance -> balance != null && balance.currency() != null)
        .map(BankBalanceData::currency)
        .findFirst()
        .or(() -> statement.lines().stream().map(line -> line.currency()).findFirst())
        .or(() -> Optional.ofNullable(statement.account().currency()))
        .orElse("EUR");
  }

  private static long id(Object value) {
    return ((Number) value).longValue();
  }

  private static String json(List<ImportNote> notes) {
    try {
      return JSON.writeValueAsString(notes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Notes are plain values", e);
    }
  }

  private static List<ImportNote> notes(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Notes in the database are not readable", e);
    }
  }
}
