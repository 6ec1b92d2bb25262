package fr.quittance.identity;

import fr.quittance.identity.port.PhoneTime;
import fr.quittance.identity.port.Sealing;
import fr.quittance.identity.port.StaffMail;
import fr.quittance.kernel.Settings;
import fr.quittance.kernel.id.UserId;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The services of sign-in on a real database, each call in a transaction of its own. */
final class AccessFixture {

  static final String PASSWORD = "cheval agrafe pile";

  final TestDatabase database = TestDatabase.shared();
  final String login = "u" + UUID.randomUUID().toString().substring(0, 12);
  final List<StaffLetter> letters = new ArrayList<>();
  boolean mailConfigured = true;
  Instant now = Instant.parse("2026-12-01T10:00:00Z");

  UserId user(Role role, String password) {
    return call(
        UserService.class,
        users ->
            users.create(
                new CreateUser(
                    login, "Zoé Élève", login + "@agency.example", role, null, "fr", password)));
  }

  <S, T> T call(Class<S> service, Function<S, T> work) {
    return database.asAgency(em -> work.apply(wired(em).get(service)));
  }

  private Wiring wired(EntityManager em) {
    Settings settings =
        name ->
            name.equals("quittance.public-url")
                ? Optional.of("https://agency.example/")
                : Optional.empty();
    return new Wiring(em, Clock.fixed(now, ZoneOffset.UTC))
        .with(Settings.class, settings)
        .with(StaffMail.class, new Post())
        .with(Sealing.class, new OpenSealing())
        .with(PhoneTime.class, () -> now)
        .observe(StaffLetter.class, letters::add);
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  SignIns.Result signIn(String password) {
    return call(SignIns.class, door -> door.byPassword(login, password.toCharArray()).result());
  }

  SignIns.Result prove(String code) {
    return call(SignIns.class, door -> door.byCode(login, code).result());
  }

  /** Enrols and returns the secret that a phone would have. */
  byte[] enrol(UserId user) {
    String secret = call(SecondFactors.class, factors -> factors.enrolment(user)).secret();
    byte[] bytes = decoded(secret);
    call(SecondFactors.class, factors -> factors.confirm(user, codeOf(bytes)));
    return bytes;
  }

  String codeOf(byte[] secret) {
    return new OneTimeCodes().at(secret, now);
  }

  static byte[] decoded(String base32) {
    BigInteger number = BigInteger.ZERO;
    for (char c : base32.toCharArray()) {
      number =
          number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)));
    }
    byte[] bytes = new byte[base32.length() * 5 / 8];
    byte[] all = number.toByteArray();
    int length = Math.min(all.length, bytes.length);
    System.arraycopy(all, all.length - length, bytes, bytes.length - length, length);
    return bytes;
  }

  /** The token in the last mail. */
  String mailedToken() {
    String text = letters.get(letters.size() - 1).text();
    return tokenOf(text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow());
  }

  static String tokenOf(String address) {
    return address.substring(address.indexOf("token=") + "token=".length());
  }

  private final class Post implements StaffMail {

    @Override
    public boolean configured() {
      return mailConfigured;
    }

    @Override
    public Optional<String> send(String to, String subject, String text) {
      return Optional.empty();
    }
  }

  private static final class OpenSealing implements Sealing {

    @Override
    public byte[] seal(byte[] plain, String context) {
      return plain;
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
      return sealed;
    }
  }
}
