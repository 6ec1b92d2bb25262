package fr.quittance.contact;

import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.ContactGate;
import fr.quittance.contact.store.Outbox;
import fr.quittance.contact.store.Templates;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.Slice;
import fr.quittance.kernel.id.MessageId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads messages and templates. */
@Stateless
@RowScoped
public class OutboxQueries {

  @Inject private Outbox outbox;
  @Inject private Templates templates;
  @Inject private Drafting drafting;
  @Inject private ContactGate gate;
  @Inject private Clock clock;

  /**
   * Filters {@code file}, {@code debtor}, {@code to} (contains) and {@code channel}, {@code state},
   * {@code template} (equal); sorts by {@code createdAt}, {@code sentAt}, {@code state}, {@code
   * channel}, {@code file}, {@code debtor}. Newest first.
   */
  @RequiresPermissions("outbox:read")
  public Page<MessageRow> list(PageRequest request) {
    return outbox.page(request);
  }

  /** The messages that match, newest first, after the cursor of the slice before. */
  @RequiresPermissions("outbox:read")
  public Slice<MessageRow> slice(OutboxFilter filter, String cursor, int limit) {
    return outbox.slice(filter, cursor, PageRequest.of(0, limit).size());
  }

  @RequiresPermissions("outbox:read")
  public MessageSheet byId(MessageId id) {
    return outbox.sheet(id).orElseThrow(() -> Problem.notFound("Message", id));
  }

  /** Every template as it is used today. */
  @RequiresPermissions("outbox:read")
  public List<TemplateRow> templates() {
    return templates.all(Paris.today(clock));
  }

  /** What a message would say, and whether it might leave. Nothing is kept. */
  @RequiresPermissions("message:send")
  public MessagePreview preview(SendMessage command) {
    Draft draft = drafting.draft(command);
    boolean reachable = draft.of().recipient() != null;
    ContactDecision decision = gate.ask(drafting.question(draft));
    return new MessagePreview(
        reachable ? draft.of().recipient().value() : null,
        draft.subject(),
        draft.body(),
        draft.missing(),
        decision);
  }
}
