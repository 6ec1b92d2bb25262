package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.domain.IncomingLetter;
import fr.quittance.portfolio.port.IncomingMail;
import fr.quittance.portfolio.port.IncomingMails;
import fr.quittance.portfolio.store.IncomingLetters;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps letters and e-mails that reached us about a file, with their enclosures as documents. */
@Stateless
@RowScoped
public class CorrespondenceService {

  private static final String TYPE = "CORRESPONDENCE";
  private static final String MAIL = "message/rfc822";
  private static final int LONGEST_TEXT = 100_000;

  @Inject private IncomingMails mails;
  @Inject private DocumentKeeping keeping;
  @Inject private IncomingLetters letters;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /** Keeps a letter that came by post. */
  @RequiresPermissions("file:write")
  public long receive(ReceiveLetter command) {
    new InputCheck()
        .require("receivedOn", command.receivedOn())
        .require("sender", command.sender())
        .reject(
            command.receivedOn() != null && command.receivedOn().isAfter(Paris.today(clock)),
            "receivedOn",
            "received-in-future",
            "A letter cannot have been received later than today.")
        .done();
    long id =
        add(
            new IncomingLetter(
                command.file(),
                LetterChannel.POST,
                command.receivedOn().atStartOfDay(Paris.ZONE).toInstant(),
                command.sender().strip(),
                command.subject(),
                null));
    command.enclosures().forEach(enclosure -> keep(command, id, enclosure));
    return id;
  }

  /**
   * Keeps a saved e-mail, whole and taken apart: who wrote, when, about what, and what was
   * attached.
   *
   * @throws Problem {@code mail-unreadable}
   */
  @RequiresPermissions("file:write")
  public long receiveMail(FileId file, String fileName, byte[] content) {
    IncomingMail mail = mails.read(content);
    Instant receivedAt = mail.sentAt() == null ? clock.instant() : mail.sentAt();
    long id =
        add(
            new IncomingLetter(
                file,
                LetterChannel.EMAIL,
                receivedAt,
                mail.sender(),
                mail.subject(),
                shortened(mail.text())));
    LocalDate day = Paris.dayOf(receivedAt);
    keeping.keep(new AddDocument(file, TYPE, fileName, MAIL, content, day, mail.sender()), id);
    mail.attachments()
        .forEach(
            part ->
                keeping.keep(
                    new AddDocument(
                        file,
                        TYPE,
                        part.fileName(),
                        part.mediaType(),
                        part.content(),
                        day,
                        mail.sender()),
                    id));
    return id;
  }

  private void keep(ReceiveLetter command, long letter, Enclosure enclosure) {
    keeping.keep(
        new AddDocument(
            command.file(),
            enclosure.type() == null ? TYPE : enclosure.type(),
            enclosure.fileName(),
            enclosure.mediaType(),
            enclosure.content(),
            command.receivedOn(),
            command.sender().strip()),
        letter);
  }

  private long add(IncomingLetter letter) {
    long id = letters.add(letter, clock.instant(), callers.current().userId());
    journal.file(
        letter.file(),
        "CORRESPONDENCE_RECEIVED",
        Map.of("correspondence", id, "channel", letter.channel()));
    return id;
  }

  private static String shortened(String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
