package se.omtanke.komponenter.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import se.omtanke.komponenter.Tillgangar;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list that the front-end build leaves of what it has made. */
final class Tillgangsfil {

  private static final String FIL = "static/tillgangar/manifest.json";

  private Tillgangsfil() {}

  static Tillgangar las(ClassLoader laddare) {
    try (InputStream fil = laddare.getResourceAsStream(FIL)) {
      if (fil == null) {
        throw new IllegalStateException("The front-end files are not built: no " + FIL);
      }
      return new Tillgangar(
          JsonMapper.shared().readValue(fil, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + FIL, e);
    }
  }
}
