package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads small tables whole, or catches the refusal. */
final class Provlasning {

  private Provlasning() {}

  static List<Rad> rader(byte[] fil, Lasregler regler) {
    List<Rad> rader = new ArrayList<>();
    try (Tabellfil tabell = Tabellfiler.oppna("prov", new ByteArrayInputStream(fil), regler)) {
      tabell.forEachRemaining(rader::add);
    }
    return rader;
  }

  static List<List<String>> celler(byte[] fil) {
    return rader(fil, Lasregler.vanliga()).stream().map(Rad::celler).toList();
  }

  static List<List<String>> celler(String fil) {
    return celler(fil, StandardCharsets.UTF_8);
  }

  static List<List<String>> celler(String fil, Charset kodning) {
    return celler(fil.getBytes(kodning));
  }

  static Filfel fel(byte[] fil, Lasregler regler) {
    return catchThrowableOfType(Filfel.class, () -> rader(fil, regler));
  }

  static Filfel fel(byte[] fil) {
    return fel(fil, Lasregler.vanliga());
  }

  static Filfel fel(String fil) {
    return fel(fil.getBytes(StandardCharsets.UTF_8));
  }
}
