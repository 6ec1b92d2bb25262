package fr.quittance.adapter.tablefile;

import fr.quittance.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8, a byte order mark left out, that knows on which line it met something else. */
final class Utf8Reader extends Reader {

  private static final int BUFFER_BYTES = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private long bytesRead;
  private int line = 1;
  private boolean started;
  private boolean ended;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
    while (out.position() == 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (result.isError() && out.position() == 0) {
        throw Problem.unreadable(
            "not-utf-8", "Line " + line + " is not UTF-8: save the file as UTF-8.", line);
      }
      if (out.position() > 0 || result.isError()) {
        dropByteOrderMark(out);
      } else if (ended) {
        return -1;
      } else {
        fill();
      }
    }
    count(target, offset, out.position());
    return out.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytesRead += read;
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private void dropByteOrderMark(CharBuffer out) {
    if (!started && out.get(0) == BYTE_ORDER_MARK) {
      out.flip().position(1);
      out.compact();
    }
    started = true;
  }

  private void count(char[] target, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (target[i] == '\n') {
        line++;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
