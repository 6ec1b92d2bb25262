package fr.quittance.web.identity;

import fr.quittance.identity.ApprovalChange;
import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalState;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.web.component.Formats;
import fr.quittance.web.law.LawWords;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Requests for a second person in the reader's words. */
@Named
@RequestScoped
public class ApprovalWords {

  @Inject private Messages messages;
  @Inject private Formats formats;
  @Inject private LawWords law;

  public String before(ApprovalChange change) {
    return value(change.form(), change.before());
  }

  public String after(ApprovalChange change) {
    return value(change.form(), change.after());
  }

  private String value(Form form, String value) {
    if (value == null) {
      return messages.get("identity.change.nothing");
    }
    return switch (form) {
      case RATE -> formats.rate(Rate.percent(value));
      case MONEY -> formats.money(money(value));
      case IBAN -> value.replaceAll("(.{4})(?!$)", "$1\u00a0");
      case TEXT -> value;
    };
  }

  /** An amount and its currency, a space between them. */
  private static Money money(String value) {
    String[] parts = value.split(" ");
    return Money.of(parts[0], parts[1]);
  }

  /** What it is about, by its kind and its reference. */
  public String subject(ApprovalSubject subject) {
    return switch (subject.kind()) {
      case AGENCY -> messages.get("identity.subject.AGENCY");
      case LAW -> series(subject.ref());
      default -> messages.with("identity.subject." + subject.kind(), subject.ref());
    };
  }

  private String series(String ref) {
    int bar = ref.indexOf('|');
    return law.series(ref.substring(0, bar), ref.substring(bar + 1));
  }

  /** The page of what it is about; null where it has none of its own. */
  public String page(ApprovalSubject subject) {
    String ref = URLEncoder.encode(subject.ref(), StandardCharsets.UTF_8);
    return switch (subject.kind()) {
      case AGENCY -> "/app/identity/agency.xhtml";
      case CREDITOR -> "/app/mandate/creditorEdit.xhtml?ref=" + ref;
      case MANDATE -> "/app/mandate/mandateEdit.xhtml?ref=" + ref;
      case FILE -> "/app/portfolio/file.xhtml?ref=" + ref;
      case LAW -> null;
    };
  }

  /** Where the decision is taken. */
  public String decision(ApprovalRow row) {
    return (row.law() ? "/app/law/proposal.xhtml?id=" : "/app/identity/approval.xhtml?id=")
        + row.id();
  }

  public String look(ApprovalState state) {
    return switch (state) {
      case WAITING -> "warn";
      case APPROVED -> "good";
      case REJECTED -> "bad";
      case WITHDRAWN, EXPIRED -> "";
    };
  }
}
