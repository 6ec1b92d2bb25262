package fr.quittance.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.IncomingMail;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** E-mails as mail programs save them. */
class SavedMailsTest {

  private final SavedMails mails = new SavedMails();

  private IncomingMail read(String text) {
    return mails.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void markupIsReadAsText() {
    IncomingMail mail =
        read(
            "From: a@exemple.fr\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n"
                + "<style>p{}</style><p>Déjà&nbsp;payé</p><script>alert(1)</script>le 3 &lt;mai&gt;");

    assertThat(mail.text()).isEqualTo("Déjà payé\n le 3 <mai>");
    assertThat(mail.sentAt()).isNull();
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> mails.read(new byte[] {0, 1, 2, 3}))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("mail-unreadable"));
    assertThatThrownBy(() -> read("%PDF-1.7\nxx\n")).isInstanceOf(Problem.class);
  }

  @Test
  void attachmentsKeepTheirNames() {
    IncomingMail mail =
        read(
            "From: a@exemple.fr\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nbonjour\n--b\nContent-Type: image/png\n"
                + "Content-Disposition: attachment; filename=\"=?utf-8?q?re=C3=A7u.png?=\"\n\nabc\n--b--\n");

    assertThat(mail.attachments()).extracting("fileName").containsExactly("reçu.png");
    assertThat(mail.text()).isEqualTo("bonjour");
  }
}
