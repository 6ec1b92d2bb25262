package fr.quittance.config.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two configuration files of the embedded server, written anew at each start. */
final class PostgresConfiguration {

  private PostgresConfiguration() {}

  static void write(Path data, int port) throws IOException {
    Files.writeString(data.resolve("postgresql.conf"), settings(port));
    Files.writeString(data.resolve("pg_hba.conf"), access());
  }

  static String settings(int port) {
    return """
        # Written at each start; put what you change into postgresql.auto.conf (ALTER SYSTEM).
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 100
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        shared_buffers = '256MB'
        work_mem = '16MB'
        maintenance_work_mem = '128MB'
        max_wal_size = '2GB'
        random_page_cost = 1.1
        jit = off
        timezone = 'UTC'
        lc_messages = 'C'
        log_checkpoints = off
        log_line_prefix = '%%m [%%p] %%u@%%d '
        log_min_duration_statement = '2s'
        """
        .formatted(port);
  }

  static String access() {
    return """
        # Written at each start: loopback only, and nobody without a password.
        host all all 127.0.0.1/32 scram-sha-256
        """;
  }
}
