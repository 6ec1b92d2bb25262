package fr.quittance.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** The most heap in use while it watches, garbage included, read every few milliseconds. */
final class HeapWatch {

  private static final long PAUSE_MILLIS = 5;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private volatile boolean watching;
  private volatile long peakBytes;

  HeapWatch() {
    Thread thread = new Thread(this::read, "heap-watch");
    thread.setDaemon(true);
    thread.start();
  }

  void watch() {
    System.gc();
    watching = true;
  }

  void rest() {
    watching = false;
  }

  long peakBytes() {
    return peakBytes;
  }

  private void read() {
    try {
      while (true) {
        if (watching) {
          peakBytes = Math.max(peakBytes, memory.getHeapMemoryUsage().getUsed());
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
