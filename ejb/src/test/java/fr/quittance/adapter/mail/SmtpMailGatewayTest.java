package fr.quittance.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.quittance.contact.port.MailGateway.Attachment;
import fr.quittance.contact.port.MailGateway.Mail;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.kernel.id.MessageId;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SmtpMailGatewayTest {

  private static final Mail MAIL =
      new Mail(new MessageId(42), "zoe@debtor.example", "Dossier reçu", "Bonjour Zoé\n", null);

  @Test
  void theMailCarriesOurIdTextAndAttachment() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try {
      Mail mail =
          new Mail(
              MAIL.id(),
              MAIL.to(),
              MAIL.subject(),
              MAIL.text(),
              new Attachment("recu.pdf", "application/pdf", new byte[] {1, 2, 3}));
      assertThat(gateway(server.getSmtp().getPort()).send(mail))
          .isEqualTo(new ProviderAnswer.Accepted("smtp", "<quittance-42@agency.example>"));
      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage received = server.getReceivedMessages()[0];
      assertThat(received.getMessageID()).isEqualTo("<quittance-42@agency.example>");
      assertThat(received.getSubject()).isEqualTo("Dossier reçu");
      assertThat(received.getFrom()[0].toString()).isEqualTo("Agence <contact@agency.example>");
      MimeMultipart parts = (MimeMultipart) received.getContent();
      assertThat(parts.getBodyPart(0).getContent().toString()).contains("Bonjour Zoé");
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("recu.pdf");
      assertThat(GreenMailUtil.getHeaders(received)).contains("Auto-Submitted: auto-generated");
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerThatIsNotThereTookNothing() {
    assertThat(gateway(1).send(MAIL)).isInstanceOf(ProviderAnswer.Unavailable.class);
  }

  @Test
  void refusalsForGoodAndForNowDiffer() throws Exception {
    assertThat(answerWhenRecipientGets("550 5.1.1 No such user"))
        .isInstanceOfSatisfying(
            ProviderAnswer.Rejected.class,
            answer -> assertThat(answer.reason()).contains("No such user"));
    assertThat(answerWhenRecipientGets("451 4.7.1 Greylisted"))
        .isInstanceOf(ProviderAnswer.Unavailable.class);
  }

  @Test
  void aServerThatFallsSilentLeavesTheFateUnknown() throws Exception {
    assertThat(answerWhenRecipientGets(null)).isInstanceOf(ProviderAnswer.Unknown.class);
  }

  @Test
  void anAddressThatIsNoneIsRefused() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Mail mail = new Mail(MAIL.id(), "not an address", MAIL.subject(), MAIL.text(), null);
      assertThat(gateway(server.getLocalPort()).send(mail))
          .isInstanceOf(ProviderAnswer.Rejected.class);
    }
  }

  /** A server that answers one recipient with the given line, or never. */
  private static ProviderAnswer answerWhenRecipientGets(String line) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> talk(server, line));
      thread.start();
      ProviderAnswer answer = gateway(server.getLocalPort()).send(MAIL);
      thread.join();
      return answer;
    }
  }

  private static void talk(ServerSocket server, String line) {
    try (Socket client = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client, "220 stub");
      for (String heard = in.readLine(); heard != null; heard = in.readLine()) {
        boolean recipient = heard.startsWith("RCPT");
        if (recipient && line == null) {
          continue;
        }
        say(client, recipient ? line : heard.startsWith("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException e) {
      // The other side hung up: what it made of it is what the test looks at.
      Thread.currentThread().interrupt();
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static SmtpMailGateway gateway(int port) {
    return new SmtpMailGateway(
        new MailSettings(
            "127.0.0.1",
            port,
            null,
            null,
            "Agence <contact@agency.example>",
            MailSettings.Tls.NONE,
            Duration.ofSeconds(5),
            Duration.ofSeconds(4)));
  }
}
