package fr.quittance.legal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.legal.BailiffId;
import fr.quittance.legal.Missing;
import fr.quittance.legal.PackageFile;
import fr.quittance.legal.TransferRow;
import fr.quittance.legal.TransferSheet.TransferredFile;
import fr.quittance.legal.TransferState;
import fr.quittance.legal.TransfersWaiting;
import fr.quittance.legal.domain.Bailiff;
import fr.quittance.legal.domain.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Transfers and what went with them. */
@ApplicationScoped
public class Transfers {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Missing>> MISSING = new TypeReference<>() {};

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Transfers() {}

  public Transfers(EntityManager em) {
    this.em = em;
  }

  public void add(Bailiff bailiff) {
    em.persist(bailiff);
    em.flush();
  }

  public Optional<Bailiff> bailiff(BailiffId id) {
    return Optional.ofNullable(em.find(Bailiff.class, id.value()));
  }

  public List<Bailiff> bailiffs() {
    return em.createQuery("select b from Bailiff b order by b.name, b.id", Bailiff.class)
        .getResultList();
  }

  public void add(Transfer transfer) {
    em.persist(transfer);
    em.flush();
  }

  public Optional<Transfer> byId(TransferId id) {
    return Optional.ofNullable(em.find(Transfer.class, id.value()));
  }

  public Optional<Transfer> lock(TransferId id) {
    return Optional.ofNullable(em.find(Transfer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Keeps the package of one file exactly as it will be delivered. */
  public void add(
      TransferId transfer, FileId file, List<Missing> missing, PackageFile built, String sha256) {
    em.createNativeQuery(
            "insert into transfer_file (transfer_id, file_id, creditor_id, missing, package_name, package, sha256)"
                + " values (?, ?, (select creditor_id from case_file where id = ?), cast(? as jsonb), ?, ?, ?)")
        .setParameter(1, transfer.value())
        .setParameter(2, file.value())
        .setParameter(3, file.value())
        .setParameter(4, json(missing))
        .setParameter(5, built.name())
        .setParameter(6, built.content())
        .setParameter(7, HexFormat.of().parseHex(sha256))
        .executeUpdate();
  }

  /** The open transfer of a file, if it has one: a file goes to one office at a time. */
  public Optional<TransferId> open(FileId file) {
    return new RowQuery<>(
            em,
            "t.id",
            "transfer t join transfer_file x on x.transfer_id = t.id",
            row -> new TransferId(row.number()))
        .where("x.file_id = ? and t.state <> 'REFUSED'", file.value())
        .first();
  }

  public TransfersWaiting waiting(LocalDate today) {
    return new TransfersWaiting(
        transfers().where("t.state in ('FAILED', 'PREPARED')").count(),
        transfers().where("t.state = 'SENT' and t.acknowledge_by < ?", today).count());
  }

  private RowQuery<Long> transfers() {
    return new RowQuery<>(em, "t.id", "transfer t", SqlRow::number);
  }

  public List<TransferredFile> files(TransferId transfer) {
    return new RowQuery<>(
            em,
            "f.id, f.ref, p.name, x.missing, x.package_name, x.sha256",
            "transfer_file x join case_file f on f.id = x.file_id"
                + " join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR' join party p on p.id = fp.party_id",
            Transfers::file)
        .where("x.transfer_id = ?", transfer.value())
        .orderBy("f.ref")
        .list(PageRequest.LARGEST);
  }

  public List<PackageFile> packages(TransferId transfer) {
    return new RowQuery<>(
            em,
            "x.package_name, x.package",
            "transfer_file x",
            row -> new PackageFile(row.text(), row.bytes()))
        .where("x.transfer_id = ?", transfer.value())
        .orderBy("x.package_name")
        .list(PageRequest.LARGEST);
  }

  public Page<TransferRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "t.id, b.name, t.procedure, t.state, (select count(*) from transfer_file x where x.transfer_id = t.id),"
                + " (select count(*) from transfer_file x where x.transfer_id = t.id and x.missing <> '[]'),"
                + " t.created_at, t.sent_at, t.acknowledge_by, t.acknowledgement",
            "transfer t join bailiff b on b.id = t.bailiff_id",
            Transfers::row)
        .whereContains("b.name", request.filter("bailiff"))
        .whereGiven("t.state = ?", request.filter("state"))
        .sortable("createdAt", "t.created_at")
        .sortable("bailiff", "b.name")
        .sortable("state", "t.state")
        .sortable("acknowledgeBy", "t.acknowledge_by")
        .orderBy("t.id desc")
        .page(request);
  }

  private static TransferRow row(SqlRow row) {
    return new TransferRow(
        new TransferId(row.number()),
        row.text(),
        row.text(),
        row.oneOf(TransferState.class),
        row.count(),
        row.count(),
        row.instant(),
        row.instant(),
        row.date(),
        row.text());
  }

  private static TransferredFile file(SqlRow row) {
    return new TransferredFile(
        new FileId(row.number()),
        row.text(),
        row.text(),
        missing(row.text()),
        row.text(),
        HexFormat.of().formatHex(row.bytes()));
  }

  private static List<Missing> missing(String json) {
    try {
      return JSON.readValue(json, MISSING);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(List<Missing> missing) {
    try {
      return JSON.writeValueAsString(missing);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
