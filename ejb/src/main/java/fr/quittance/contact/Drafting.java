package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.contact.store.Templates;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.FileQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Begins messages: finds the template, the recipient and the figures. */
@ApplicationScoped
class Drafting {

  @Inject private Templates templates;
  @Inject private CorrespondenceReader reader;
  @Inject private FileQueries files;
  @Inject private Clock clock;

  /**
   * @throws Problem naming the template when there is none of this code for the channel
   */
  Draft draft(SendMessage command) {
    new InputCheck()
        .require("channel", command.channel())
        .require("template", command.template())
        .done();
    LocalDate today = Paris.today(clock);
    Correspondence of = reader.read(command.file(), command.channel());
    TemplateRow template =
        templates
            .current(command.template(), command.channel(), of.debtor().language(), today)
            .orElseThrow(
                () ->
                    Problem.invalidField(
                        "template",
                        "unknown-template",
                        "There is no template "
                            + command.template()
                            + " for "
                            + command.channel()
                            + "."));
    Figures figures = new Figures(of, command.channel(), template.language(), today);
    return new Draft(of, template, figures.values(), templates.forbiddenWords());
  }

  /** The number on which the debtor of a file is called. */
  Optional<String> bestNumber(FileId file) {
    return Optional.ofNullable(reader.read(file, Channel.CALL).recipient())
        .map(ContactPoint::value);
  }

  /** What the gate is asked about a draft. */
  ContactQuestion question(Draft draft) {
    return new ContactQuestion(
        files.contactSubject(draft.of().file().id()),
        draft.channel(),
        draft.template().purpose(),
        draft.of().recipient() == null ? null : draft.of().recipient().value(),
        null,
        draft.template().code());
  }
}
