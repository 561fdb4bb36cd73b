package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's own two configuration files, written anew at each start. */
final class Serverfil {

  /** Two cores and 12 GB shared with the application and the file cache. */
  private static final List<String> MINNE =
      List.of(
          "shared_buffers = 512MB",
          "effective_cache_size = 3GB",
          "work_mem = 16MB",
          "maintenance_work_mem = 128MB",
          "max_connections = 60",
          "max_wal_size = 2GB",
          "checkpoint_timeout = 15min",
          "random_page_cost = 1.1",
          "jit = off");

  private static final List<String> FAST =
      List.of(
          "listen_addresses = '127.0.0.1'",
          "unix_socket_directories = ''",
          "password_encryption = 'scram-sha-256'",
          "timezone = 'Europe/Stockholm'",
          "log_timezone = 'Europe/Stockholm'",
          "log_line_prefix = '%m [%p] %u '",
          // Parameter values may be about people: they stay out of the log.
          "log_parameter_max_length = 0",
          "log_parameter_max_length_on_error = 0",
          "log_error_verbosity = terse");

  private static final String HBA = "host all all 127.0.0.1/32 scram-sha-256\n";

  private Serverfil() {}

  static void skriv(Path kluster, int port, Hallbarhet hallbarhet) throws IOException {
    List<String> rader = new ArrayList<>(FAST);
    rader.add("port = " + port);
    rader.addAll(MINNE);
    rader.addAll(hallbarhet.rader());
    rader.add("include_if_exists = '../postgresql.lokal.conf'");
    Files.write(kluster.resolve("postgresql.conf"), rader);
    Files.writeString(kluster.resolve("pg_hba.conf"), HBA);
    Files.writeString(kluster.resolve("pg_ident.conf"), "");
  }
}
