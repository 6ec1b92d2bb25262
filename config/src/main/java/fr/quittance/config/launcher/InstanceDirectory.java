package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of one instance, held by one launcher at a time. */
final class InstanceDirectory implements AutoCloseable {

  private static final long NEEDED_BYTES = 500L * 1024 * 1024;
  private static final int LONGEST_PID = 20;
  // The text of the lock file lies before the locked byte: a locked range cannot be read
  // everywhere.
  private static final long LOCKED_BYTE = 1024;

  private final Path path;
  private final FileChannel channel;

  private InstanceDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes the directory if needed, checks that it can be used, and takes it.
   *
   * @throws LaunchProblem if it cannot be written, has too little space, or another launcher has it
   */
  static InstanceDirectory take(Path path) {
    try {
      Files.createDirectories(path);
      requireSpace(path, Files.getFileStore(path).getUsableSpace());
      Files.delete(Files.createTempFile(path, ".write", null));
      return lock(path);
    } catch (IOException e) {
      throw new LaunchProblem(notWritable(path), e);
    }
  }

  private static InstanceDirectory lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path.resolve("launcher.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        channel.truncate(0);
        channel.write(text(Long.toString(ProcessHandle.current().pid())));
        return new InstanceDirectory(path, channel);
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process: the same answer
    }
    String holder = read(channel);
    channel.close();
    throw new LaunchProblem(inUse(path, holder));
  }

  private static ByteBuffer text(String value) {
    return ByteBuffer.wrap(value.getBytes(StandardCharsets.US_ASCII));
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_PID);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII).strip();
  }

  static void requireSpace(Path path, long usableBytes) {
    if (usableBytes < NEEDED_BYTES) {
      throw new LaunchProblem(
          "The disk of %s has %d MB left and Quittance needs %d MB: make room, or choose another place with quittance.dir."
              .formatted(path, usableBytes / 1024 / 1024, NEEDED_BYTES / 1024 / 1024));
    }
  }

  static String notWritable(Path path) {
    return "The directory "
        + path
        + " cannot be written: make it writable, or choose another one with quittance.dir.";
  }

  static String inUse(Path path, String holder) {
    return "Another Quittance (process "
        + holder
        + ") is using "
        + path
        + ": stop it first, or choose another directory with quittance.dir.";
  }

  Path path() {
    return path;
  }

  Path postgres() {
    return path.resolve("postgres");
  }

  Path server() {
    return path.resolve("server");
  }

  Secrets secrets() throws IOException {
    return new Secrets(path.resolve("secrets.properties"));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // the lock ends with the process anyway
    }
  }
}
