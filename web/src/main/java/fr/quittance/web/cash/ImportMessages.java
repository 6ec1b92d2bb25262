package fr.quittance.web.cash;

import fr.quittance.cash.ImportNote;
import fr.quittance.cash.ImportReport;
import fr.quittance.cash.ImportedStatement;
import fr.quittance.kernel.Money;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells what became of an imported bank file, and what its statements lack. */
@Named
@RequestScoped
public class ImportMessages {

  private static final int MOST_NOTES = 10;

  @Inject private Messages messages;
  @Inject private Formats formats;

  void show(String fileName, ImportReport report) {
    if (report.knownBefore()) {
      add(FacesMessage.SEVERITY_WARN, messages.with("cash.import.known", fileName));
      return;
    }
    add(
        FacesMessage.SEVERITY_INFO,
        messages.with(
            "cash.import.done",
            fileName,
            report.total(ImportedStatement::lines),
            report.total(ImportedStatement::added),
            report.total(ImportedStatement::matched),
            report.total(ImportedStatement::suspense),
            report.total(ImportedStatement::duplicates)));
    report.statements().stream().filter(one -> !one.balanced()).forEach(this::gap);
    report.notes().stream().limit(MOST_NOTES).forEach(this::note);
  }

  private void gap(ImportedStatement statement) {
    add(
        FacesMessage.SEVERITY_ERROR,
        statement.gap() == null || statement.currency() == null
            ? messages.with("cash.import.unbalanced", statement.iban())
            : messages.with(
                "cash.import.gap",
                statement.iban(),
                formats.money(Money.of(statement.gap(), statement.currency()))));
  }

  private void note(ImportNote note) {
    add(note.rejected() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN, sentence(note));
  }

  /** The sentence of a note, with its place. */
  public String sentence(ImportNote note) {
    String text =
        messages.with(
            "cash.problem." + note.code(),
            note.line(),
            0,
            note.detail() == null ? "" : note.detail());
    return messages.with("cash.import.note", note.path() == null ? "" : note.path(), text);
  }

  private static void add(Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }
}
