package fr.quittance.web.api;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Leaves out the lines that only separate the parts of a multipart body. */
final class BoundaryFilter extends FilterOutputStream {

  private static final int LONGEST_LINE = 8192;

  private final String separator;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  BoundaryFilter(OutputStream out, String boundary) {
    super(out);
    this.separator = "--" + boundary;
  }

  @Override
  public void write(int b) throws IOException {
    line.write(b);
    if (b == '\n' || line.size() >= LONGEST_LINE) {
      endLine();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  private void endLine() throws IOException {
    String text = line.toString(StandardCharsets.ISO_8859_1);
    out.write(text.startsWith(separator) ? new byte[] {'-'} : line.toByteArray());
    line.reset();
  }

  @Override
  public void close() throws IOException {
    endLine();
    super.close();
  }
}
