package fr.quittance.config.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

  private Ports() {}

  /** A port of the loopback address that nobody uses at this moment. */
  public static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Refuses to go on when another program has the port. */
  static void requireFree(String address, int port) {
    InetAddress host;
    try {
      host = InetAddress.getByName(address);
    } catch (IOException e) {
      throw new LaunchProblem(
          "quittance.bind must be an address of this machine, not \"" + address + "\".", e);
    }
    try (ServerSocket socket = new ServerSocket(port, 1, host)) {
      socket.getLocalPort();
    } catch (IOException e) {
      throw new LaunchProblem(
          "Port %d of %s cannot be used (%s): stop the program that has it, or choose another one with -Dquittance.port=%d."
              .formatted(port, address, e.getMessage(), port < 65535 ? port + 1 : port - 1),
          e);
    }
  }
}
