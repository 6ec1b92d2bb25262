package fr.quittance.web.api;

import fr.quittance.identity.StoredAnswer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until its command is committed. */
final class KeptResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private PrintWriter writer;

  KeptResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Stream(body);
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // Nothing leaves before the commit.
  }

  StoredAnswer answer() {
    if (writer != null) {
      writer.flush();
    }
    return new StoredAnswer(
        getStatus(), getContentType(), getHeader("Location"), body.toByteArray());
  }

  /** Lets the answer go. */
  void send() throws IOException {
    byte[] bytes = answer().body();
    if (bytes.length > 0) {
      getResponse().setContentLength(bytes.length);
      getResponse().getOutputStream().write(bytes);
    }
  }

  private static final class Stream extends ServletOutputStream {

    private final ByteArrayOutputStream target;

    Stream(ByteArrayOutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) {
      target.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      target.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are not written step by step");
    }
  }
}
