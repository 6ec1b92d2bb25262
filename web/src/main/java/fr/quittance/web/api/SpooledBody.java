package fr.quittance.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request's body put aside in a file while its fingerprint is taken. */
final class SpooledBody implements AutoCloseable {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\";,]+)\"?", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final byte[] sha256;

  private SpooledBody(Path file, byte[] sha256) {
    this.file = file;
    this.sha256 = sha256;
  }

  /** Reads the body to its end. The fingerprint covers method, address, media type and content. */
  static SpooledBody of(HttpServletRequest request) throws IOException {
    MessageDigest digest = sha256();
    String type = request.getContentType() == null ? "" : request.getContentType();
    Matcher boundary = BOUNDARY.matcher(type);
    boolean parts = type.startsWith("multipart/") && boundary.find();
    String head =
        String.join(
            "\n",
            request.getMethod(),
            request.getRequestURI(),
            String.valueOf(request.getQueryString()),
            parts ? "multipart" : type,
            "");
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    Path file = Files.createTempFile("command", ".body");
    try (InputStream body = request.getInputStream();
        OutputStream stored = Files.newOutputStream(file);
        OutputStream digesting = digesting(digest, parts ? boundary.group(1) : null);
        OutputStream buffer = new BufferedOutputStream(stored)) {
      byte[] chunk = new byte[8192];
      for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
        buffer.write(chunk, 0, read);
        digesting.write(chunk, 0, read);
      }
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new SpooledBody(file, digest.digest());
  }

  /** A multipart body's boundary is drawn anew for every try, so it does not count. */
  private static OutputStream digesting(MessageDigest digest, String boundary) {
    OutputStream plain = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    return boundary == null ? plain : new BoundaryFilter(plain, boundary);
  }

  byte[] fingerprint() {
    return sha256.clone();
  }

  InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
