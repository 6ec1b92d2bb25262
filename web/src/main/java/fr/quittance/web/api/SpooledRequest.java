package fr.quittance.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request whose body is read from where it was put aside. */
final class SpooledRequest extends HttpServletRequestWrapper {

  private final SpooledBody body;
  private ServletInputStream stream;

  SpooledRequest(HttpServletRequest request, SpooledBody body) {
    super(request);
    this.body = body;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (stream == null) {
      stream = new Stream(new BufferedInputStream(body.open()));
    }
    return stream;
  }

  private static final class Stream extends ServletInputStream {

    private final InputStream source;
    private boolean finished;

    Stream(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      int read = source.read();
      finished = read < 0;
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = source.read(target, offset, length);
      finished = read < 0;
      return read;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is at hand already");
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
