package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslinje;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.Prognosnyckel;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Beloppsenhet;
import se.omtanke.regler.OgiltigtBelopp;

/** The fields of a unit's forecast: named by what the line is about, amounts in thousands. */
final class Prognosformular {

  /** Begins the name of an amount's field. */
  static final String BELOPP = "b~";

  /** Begins the name of a comment's field. */
  static final String KOMMENTAR = "k~";

  private static final Pattern FALT = Pattern.compile("b~([^~]*)~([^~]*)~([3-8])");
  private static final int TUSEN = 1_000;

  private Prognosformular() {}

  /** The end of the names of a line's fields. */
  static String falt(Prognosnyckel nyckel) {
    return nyckel.ansvar() + "~" + nyckel.verksamhet() + "~" + nyckel.kontogrupp();
  }

  /** An amount as it is typed. */
  static String skrivet(Belopp belopp) {
    BigDecimal tkr = belopp.kronor().movePointLeft(3).stripTrailingZeros();
    return tkr.toPlainString().replace('.', ',').replace('-', '−');
  }

  /**
   * What has been typed, line by line; an empty amount is none.
   *
   * @throws OgiltigIndata for each amount that cannot be read
   */
  static Map<Prognosnyckel, Optional<Inlaga>> las(Map<String, String> varden) {
    Map<Prognosnyckel, Optional<Inlaga>> linjer = new HashMap<>();
    List<Faltfel> fel = new ArrayList<>();
    varden.forEach(
        (falt, text) -> {
          Matcher delar = FALT.matcher(falt);
          if (delar.matches()) {
            try {
              linjer.put(nyckel(delar), inlaga(text, varden, falt));
            } catch (OgiltigtBelopp | ArithmeticException e) {
              fel.add(new Faltfel(falt, "Skriv prognosen i tusental kronor, till exempel 1 250."));
            }
          }
        });
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    return linjer;
  }

  /** The lines with a proposal, in whole thousands, where nothing has been typed. */
  static Map<Prognosnyckel, Optional<Inlaga>> medForslag(
      Map<Prognosnyckel, Optional<Inlaga>> linjer, Enhetsprognos prognos, Prognosgora forslag) {
    Map<Prognosnyckel, Optional<Inlaga>> fyllda = new HashMap<>(linjer);
    for (Prognoslinje linje : prognos.linjer()) {
      if (fyllda.getOrDefault(linje.nyckel(), linje.inlaga()).isEmpty()) {
        fyllda.put(
            linje.nyckel(), forslag(linje, forslag).map(belopp -> new Inlaga(hela(belopp), "")));
      }
    }
    return fyllda;
  }

  private static Optional<Belopp> forslag(Prognoslinje linje, Prognosgora forslag) {
    return switch (forslag) {
      case RAK -> Optional.of(linje.rakFramskrivning());
      case PROFIL -> linje.medForraAretsProfil();
      case SPARA, LAMNA -> Optional.empty();
    };
  }

  private static Belopp hela(Belopp belopp) {
    return Belopp.kronor(belopp.i(Beloppsenhet.TUSENTAL, 0).movePointRight(3));
  }

  private static Optional<Inlaga> inlaga(String text, Map<String, String> varden, String falt) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String kommentar = varden.getOrDefault(KOMMENTAR + falt.substring(BELOPP.length()), "").strip();
    return Optional.of(new Inlaga(Belopp.kronor(text.strip()).ganger(TUSEN), kommentar));
  }

  private static Prognosnyckel nyckel(Matcher delar) {
    return new Prognosnyckel(
        delar.group(1), delar.group(2), Kontoklass.av(delar.group(3)).orElseThrow());
  }
}
