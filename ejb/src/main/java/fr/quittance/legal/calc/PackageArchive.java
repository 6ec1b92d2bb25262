package fr.quittance.legal.calc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes archives whose bytes depend on their content alone, so that the same package always has
 * the same hash.
 */
public final class PackageArchive {

  /** No time zone may enter the bytes: ZIP keeps local times, exactly so from 1980-01-02 on. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PackageArchive() {}

  /** A document inside the archive. */
  public record Entry(String path, String type, byte[] content) {

    public String sha256() {
      return PackageArchive.sha256(content);
    }
  }

  /** A ZIP of the manifest, at its root, and the entries in their order. */
  public static byte[] zip(byte[] manifest, List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "manifest.json", manifest);
      for (Entry entry : entries) {
        put(zip, entry.path(), entry.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A file name that every system takes: no path, no control or reserved character, at most 80
   * characters.
   */
  public static String safeName(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[. ]+", "_");
    return plain.length() <= 80 ? plain : plain.substring(plain.length() - 80);
  }

  private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
