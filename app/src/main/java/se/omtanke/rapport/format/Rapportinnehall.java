package se.omtanke.rapport.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textresultat;
import se.omtanke.rapport.diagram.Diagramord;

/** The content of a report as canonical JSON, which an edition keeps and its hash is taken of. */
public final class Rapportinnehall {

  private static final int FORMAT = 1;
  private static final String LASDAG = "per";

  private Rapportinnehall() {}

  /** The hash of all that the report says, but for the day that it was read. */
  public static String granskningshash(Rapport rapport) {
    Map<String, String> huvud = new TreeMap<>(rapport.huvud());
    huvud.remove(LASDAG);
    return hash(json(rapport, huvud));
  }

  /** Values, texts, definitions and template version; the same report gives the same text. */
  public static String json(Rapport rapport) {
    return json(rapport, rapport.huvud());
  }

  private static String json(Rapport rapport, Map<String, String> huvud) {
    Map<String, Object> innehall = new TreeMap<>();
    innehall.put("format", FORMAT);
    innehall.put("mall", Map.of("id", rapport.mallid(), "version", rapport.mallversion()));
    innehall.put("typ", rapport.rapporttyp());
    innehall.put("namn", rapport.namn());
    innehall.put("periodtext", rapport.periodtext());
    innehall.put(
        "period", Map.of("ar", rapport.period().ar(), "nummer", rapport.period().nummer()));
    innehall.put("huvud", huvud);
    innehall.put("avsnitt", rapport.avsnitt().stream().map(a -> avsnitt(a, rapport)).toList());
    return Jsontext.skriv(innehall);
  }

  /** SHA-256 of a text's UTF-8 bytes in hexadecimal. */
  public static String hash(String json) {
    try {
      byte[] summa =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(summa);
    } catch (NoSuchAlgorithmException fel) {
      throw new IllegalStateException("Every Java has SHA-256", fel);
    }
  }

  private static Map<String, Object> avsnitt(Avsnittsresultat avsnitt, Rapport rapport) {
    Map<String, Object> innehall = new TreeMap<>();
    innehall.put("id", avsnitt.id());
    innehall.put("rubrik", avsnitt.rubrik());
    switch (avsnitt) {
      case Tabell tabell -> {
        innehall.put("slag", "tabell");
        innehall.putAll(Tabellinnehall.av(tabell));
      }
      case Textresultat text -> {
        innehall.put("slag", "text");
        innehall.put("stycken", text.stycken());
        innehall.put("kalltext", text.kalltext());
      }
      case Diagramresultat diagram -> {
        innehall.put("slag", "diagram");
        innehall.put("diagram", diagram.slag().name().toLowerCase(Locale.ROOT));
        innehall.put("titel", Diagramord.titel(diagram));
        innehall.put("undertitel", Diagramord.undertitel(diagram, rapport.periodtext()));
        innehall.put("varden", Tabellinnehall.av(diagram.varden()));
      }
      case Statuslista status -> {
        innehall.put("slag", "status");
        innehall.put("punkter", punkter(status));
      }
    }
    return innehall;
  }

  private static List<Map<String, Object>> punkter(Statuslista status) {
    return status.punkter().stream()
        .map(
            punkt -> {
              Map<String, Object> ett = new TreeMap<>();
              ett.put("id", punkt.id());
              ett.put("text", punkt.text());
              punkt.vald().ifPresent(vald -> ett.put("status", vald.kod()));
              punkt.vald().ifPresent(vald -> ett.put("statustext", vald.text()));
              if (!punkt.kommentar().isEmpty()) {
                ett.put("kommentar", punkt.kommentar());
              }
              return ett;
            })
        .toList();
  }
}
