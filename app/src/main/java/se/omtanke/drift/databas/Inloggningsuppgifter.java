package se.omtanke.drift.databas;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.Set;

/** The passwords of the embedded database, in a file that only its owner can read. */
record Inloggningsuppgifter(String superanvandare, String agare, String app) {

  private static final FileAttribute<Set<PosixFilePermission>> BARA_AGAREN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  static Inloggningsuppgifter nya(SecureRandom slump) {
    return new Inloggningsuppgifter(
        Losenord.nytt(slump), Losenord.nytt(slump), Losenord.nytt(slump));
  }

  static Inloggningsuppgifter las(Path fil) throws IOException {
    Properties rader = new Properties();
    try (Reader in = Files.newBufferedReader(fil)) {
      rader.load(in);
    }
    return new Inloggningsuppgifter(
        rad(rader, "superanvandare", fil), rad(rader, "agare", fil), rad(rader, "app", fil));
  }

  /** Writes the file whole or not at all, and never readable by others, not even for a moment. */
  void skriv(Path fil) throws IOException {
    StringWriter text = new StringWriter();
    text.write("superanvandare=" + superanvandare + "\n");
    text.write("agare=" + agare + "\n");
    text.write("app=" + app + "\n");
    Path ny = hemligFil(fil.resolveSibling(fil.getFileName() + ".ny"), text.toString());
    Files.move(ny, fil, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Makes a file that only the owner can read, for as long as a program needs a password there. */
  static Path hemligFil(Path fil, String innehall) throws IOException {
    Files.deleteIfExists(fil);
    Files.createFile(fil, BARA_AGAREN);
    return Files.writeString(fil, innehall);
  }

  private static String rad(Properties rader, String namn, Path fil) {
    String varde = rader.getProperty(namn);
    if (varde == null) {
      throw new Databasfel("Raden " + namn + " saknas i " + fil + ".");
    }
    return varde;
  }

  @Override
  public String toString() {
    return "Inloggningsuppgifter";
  }
}
