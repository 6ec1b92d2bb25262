package fr.quittance.web.legal;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.BailiffId;
import fr.quittance.legal.BailiffRow;
import fr.quittance.legal.Missing;
import fr.quittance.legal.PrepareTransfer;
import fr.quittance.legal.Procedures;
import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransferService;
import fr.quittance.legal.TransferState;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Choose files, see what each lacks, hand them over. */
@Named
@ViewScoped
public class TransferNewView implements Serializable {

  /** A chosen file. */
  public record Chosen(long id, String ref, String debtor, List<Missing> missing)
      implements Serializable {}

  private static final String OTHER = "OTHER";

  @Inject private FileQueries files;
  @Inject private TransferQueries transfers;
  @Inject private TransferService service;
  @Inject private transient Flash flash;

  private final LazyRows<FileRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private final Map<Long, Chosen> chosen = new LinkedHashMap<>();
  private String file;
  private String ref;
  private String debtor;
  private String mandate;
  private Long bailiff;
  private String procedure = Procedures.OFFERED.get(0);
  private String ownWord;

  /** A file named in the address is chosen at once. */
  public void load() {
    if (file != null) {
      var sheet = files.byRef(file);
      choose(sheet.id(), sheet.ref(), sheet.debtorName());
    }
  }

  private Page<FileRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("status", "ACTIVE");
    put(filters, "ref", ref);
    put(filters, "debtor", debtor);
    put(filters, "mandate", mandate);
    return files.list(request.withFilters(filters));
  }

  private static void put(Map<String, String> filters, String name, String value) {
    if (value != null) {
      filters.put(name, value);
    }
  }

  public void refilter() {
    LazyRows.backToFirstPage("choice:files");
  }

  public void add(FileRow row) {
    choose(row.id(), row.ref(), row.debtorName());
  }

  private void choose(FileId id, String fileRef, String debtorName) {
    chosen.computeIfAbsent(
        id.value(), key -> new Chosen(key, fileRef, debtorName, transfers.missing(id)));
  }

  public void remove(Chosen one) {
    chosen.remove(one.id());
  }

  public boolean isChosen(FileRow row) {
    return chosen.containsKey(row.id().value());
  }

  /** Makes the packages, delivers them, and shows what became of it. */
  public String handOver() {
    TransferId id =
        service.prepare(
            new PrepareTransfer(
                chosen.keySet().stream().map(FileId::new).toList(),
                bailiff == null ? null : new BailiffId(bailiff),
                OTHER.equals(procedure) ? ownWord : procedure));
    service.deliver(id);
    boolean sent = transfers.byId(id).state() == TransferState.SENT;
    return flash.say(
        sent ? "legal.delivered" : "legal.notDelivered", "/app/legal/transfer.xhtml?id=" + id);
  }

  public List<BailiffRow> getBailiffs() {
    return transfers.bailiffs();
  }

  public List<String> getProcedures() {
    List<String> offered = new ArrayList<>(Procedures.OFFERED);
    offered.add(OTHER);
    return offered;
  }

  public boolean isOwnWordNeeded() {
    return OTHER.equals(procedure);
  }

  public List<Chosen> getChosen() {
    return List.copyOf(chosen.values());
  }

  public long getIncomplete() {
    return chosen.values().stream().filter(one -> !one.missing().isEmpty()).count();
  }

  public LazyRows<FileRow> getRows() {
    return rows;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getDebtor() {
    return debtor;
  }

  public void setDebtor(String debtor) {
    this.debtor = debtor;
  }

  public String getMandate() {
    return mandate;
  }

  public void setMandate(String mandate) {
    this.mandate = mandate;
  }

  public Long getBailiff() {
    return bailiff;
  }

  public void setBailiff(Long bailiff) {
    this.bailiff = bailiff;
  }

  public String getProcedure() {
    return procedure;
  }

  public void setProcedure(String procedure) {
    this.procedure = procedure;
  }

  public String getOwnWord() {
    return ownWord;
  }

  public void setOwnWord(String ownWord) {
    this.ownWord = ownWord;
  }
}
