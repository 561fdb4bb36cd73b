package se.omtanke.drift.databas;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the address of a PostgreSQL server, as libpq writes it ({@code
 * postgresql://roll:losenord@host/databas}) or as JDBC does ({@code
 * jdbc:postgresql://host/databas?user=roll&password=losenord}).
 */
final class Serveradress {

  private static final Pattern ADRESS =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<vem>[^:@/?]*)(?::(?<ord>[^@/?]*))?@)?"
              + "(?<plats>[^@?]+)(?:\\?(?<val>.*))?");

  private static final Pattern VAL = Pattern.compile("([^&=]+)=([^&]*)");

  private Serveradress() {}

  static Anslutning tolka(String variabel, String adress) {
    Matcher delar = ADRESS.matcher(adress.strip());
    if (!delar.matches()) {
      throw oforstaelig(variabel);
    }
    Map<String, String> val = val(delar);
    String anvandare = val.getOrDefault("user", avkoda(del(delar, "vem")));
    String losenord = val.getOrDefault("password", avkoda(del(delar, "ord")));
    if (anvandare.isEmpty()) {
      throw oforstaelig(variabel);
    }
    String ovriga =
        val.entrySet().stream()
            .filter(ett -> !ett.getKey().equals("user") && !ett.getKey().equals("password"))
            .map(ett -> ett.getKey() + "=" + ett.getValue())
            .collect(Collectors.joining("&"));
    String url = "jdbc:postgresql://" + del(delar, "plats");
    return new Anslutning(ovriga.isEmpty() ? url : url + "?" + ovriga, anvandare, losenord);
  }

  private static Map<String, String> val(Matcher delar) {
    Map<String, String> val = new LinkedHashMap<>();
    VAL.matcher(del(delar, "val")).results().forEach(ett -> val.put(ett.group(1), varde(ett)));
    return val;
  }

  /** Credentials are decoded here; the driver decodes the others itself. */
  private static String varde(MatchResult ett) {
    boolean uppgift = ett.group(1).equals("user") || ett.group(1).equals("password");
    return uppgift ? avkoda(ett.group(2)) : ett.group(2);
  }

  private static String del(Matcher delar, String namn) {
    return Objects.requireNonNullElse(delar.group(namn), "");
  }

  private static Databasfel oforstaelig(String variabel) {
    return new Databasfel(
        variabel + " ska se ut som postgresql://roll:losenord@server:5432/databas.");
  }

  private static String avkoda(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
