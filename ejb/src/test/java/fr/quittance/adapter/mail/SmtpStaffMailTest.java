package fr.quittance.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmtpStaffMailTest {

  @Test
  void aMailToAPersonLeavesByTheSameServer() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      SmtpStaffMail mail = mail(server.getSmtp().getPort());

      assertThat(mail.configured()).isTrue();
      assertThat(mail.send("zoe@agency.example", "Votre accès", "Bonjour Zoé\n")).isEmpty();
      MimeMessage received = server.getReceivedMessages()[0];
      assertThat(received.getSubject()).isEqualTo("Votre accès");
      assertThat(received.getMessageID()).startsWith("<quittance--");
      assertThat(((MimeMultipart) received.getContent()).getBodyPart(0).getContent().toString())
          .contains("Bonjour Zoé");
    } finally {
      server.stop();
    }
  }

  @Test
  void whyAMailDidNotLeaveIsASentence() {
    assertThat(mail(1).send("zoe@agency.example", "a", "b"))
        .hasValueSatisfying(why -> assertThat(why).contains("cannot be reached"));
    assertThat(mail(1).send("not an address", "a", "b"))
        .hasValueSatisfying(why -> assertThat(why).contains("not valid"));
  }

  private static SmtpStaffMail mail(int port) {
    return new SmtpStaffMail(
        new SmtpMailGateway(
            new MailSettings(
                "127.0.0.1",
                port,
                null,
                null,
                "contact@agency.example",
                MailSettings.Tls.NONE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(4))));
  }
}
