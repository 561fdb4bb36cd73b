package se.omtanke.atkomst.valv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * Where the installation's key is: {@code OMTANKE_NYCKEL} (32 bytes in base64), else the file
 * {@code omtanke.nyckelfil}, else a file among the settings of the operating system's user.
 */
public final class Nyckelval {

  private Nyckelval() {}

  /** The key; the first time a new one is made. */
  public static Nyckelring ur(Environment miljo, SecureRandom slump) {
    byte[] nyckel = given(miljo).orElseGet(() -> Nyckelfil.lasEllerSkapa(fil(miljo), slump));
    return new Nyckelring(nyckel, slump);
  }

  /** The key, if there is one. */
  public static Optional<Nyckelring> befintlig(Environment miljo, SecureRandom slump) {
    return given(miljo).isPresent() || Files.exists(fil(miljo))
        ? Optional.of(ur(miljo, slump))
        : Optional.empty();
  }

  private static Optional<byte[]> given(Environment miljo) {
    return Optional.ofNullable(miljo.getProperty("omtanke.nyckel"))
        .map(text -> Base64.getDecoder().decode(text.strip()));
  }

  private static Path fil(Environment miljo) {
    return Path.of(miljo.getProperty("omtanke.nyckelfil", standardfil(miljo)));
  }

  private static String standardfil(Environment miljo) {
    String hem = miljo.getProperty("user.home", ".");
    return miljo.getProperty("XDG_CONFIG_HOME", hem + "/.config") + "/omtanke/nyckel";
  }
}
