package se.omtanke.drift.databas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's own programs, unpacked in a directory.
 *
 * @param rot the directory that holds {@code bin}, {@code lib} and {@code share}
 */
record Postgresprogram(Path rot) {

  private static final String PAKET = "/postgres-linux-x86_64.txz";

  /**
   * Unpacks the programs under {@code cache} unless they are there already. Several processes may
   * do so at once: whoever finishes first wins.
   *
   * @throws Databasfel when this kind of computer has no packed programs
   */
  static Postgresprogram uppackade(Path cache) throws IOException {
    byte[] paket;
    try (InputStream in = Postgresprogram.class.getResourceAsStream(PAKET)) {
      if (in == null || !passarDatorn()) {
        throw new Databasfel(
            "Den inbyggda databasen finns bara för Linux på x86-64. Använd en egen PostgreSQL 15"
                + " eller senare: ange OMTANKE_DB_URL och OMTANKE_DB_OWNER_URL.");
      }
      paket = in.readAllBytes();
    }
    return new Postgresprogram(Uppackning.av(paket, cache));
  }

  /**
   * A command line for one of the programs. PostgreSQL refuses to run as root; for root the program
   * is therefore started in a user namespace where it is nobody, yet owns root's files.
   */
  List<String> kommando(String program, String... argument) {
    List<String> kommando = new ArrayList<>();
    if (arRoot()) {
      kommando.addAll(List.of("unshare", "-U"));
    }
    kommando.add(rot.resolve("bin").resolve(program).toString());
    kommando.addAll(List.of(argument));
    return kommando;
  }

  private static boolean passarDatorn() {
    return System.getProperty("os.name", "").equals("Linux")
        && System.getProperty("os.arch", "").equals("amd64");
  }

  private static boolean arRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      return false;
    }
  }
}
