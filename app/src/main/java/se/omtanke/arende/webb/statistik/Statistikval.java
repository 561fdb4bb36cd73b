package se.omtanke.arende.webb.statistik;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Arendestatistik;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Statistikfraga;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.arende.Uppdelning;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;

/**
 * What the reader has chosen to see; all of it stands in the address.
 *
 * @param matt the measure
 * @param varden the choices as typed, with what is usual where nothing is chosen
 */
record Statistikval(Arendematt matt, Map<String, String> varden) {

  private static final List<String> FALT =
      List.of("uppdelning", "indelning", "krets", "till", "registrerat");

  static Statistikval av(
      Arendematt matt, Medarbetaruppdrag vem, Map<String, String> svar, LocalDate idag) {
    Map<String, String> varden = new LinkedHashMap<>();
    varden.put("uppdelning", matt.uppdelningar().getFirst().name());
    varden.put("indelning", Tidsindelning.MANAD.name());
    varden.put("krets", kretsar(vem).getFirst().name());
    varden.put("till", idag.toString());
    varden.put("registrerat", idag.toString());
    FALT.forEach(
        falt -> {
          String given = svar.getOrDefault(falt, "").strip();
          if (!given.isEmpty()) {
            varden.put(falt, given);
          }
        });
    return new Statistikval(matt, varden);
  }

  /** For whom figures can be shown to this assignment, what it usually wants first. */
  static List<Mottagarkrets> kretsar(Medarbetaruppdrag vem) {
    return Arendestatistik.arbetarMedArenden(vem)
        ? List.of(Mottagarkrets.values())
        : List.of(Mottagarkrets.NAMND, Mottagarkrets.OPPEN);
  }

  /**
   * The question.
   *
   * @param nu the present moment
   * @throws OgiltigIndata for a choice that there is not
   */
  Statistikfraga fraga(Instant nu, ZoneId zon) {
    Instant dagensSlut = dag("registrerat").plusDays(1).atStartOfDay(zon).toInstant();
    return new Statistikfraga(
        matt,
        val(Uppdelning.values(), "uppdelning"),
        val(Tidsindelning.values(), "indelning"),
        dag("till"),
        dagensSlut.isBefore(nu) ? dagensSlut : nu,
        val(Mottagarkrets.values(), "krets"));
  }

  private LocalDate dag(String falt) {
    try {
      return LocalDate.parse(varden.getOrDefault(falt, ""));
    } catch (DateTimeException _) {
      throw new OgiltigIndata(falt, "Skriv dagen som 2026-12-31.");
    }
  }

  private <E extends Enum<E>> E val(E[] mojliga, String falt) {
    return Arrays.stream(mojliga)
        .filter(en -> en.name().equals(varden.get(falt)))
        .findFirst()
        .orElseThrow(() -> new OgiltigIndata(falt, "Välj något i listan."));
  }
}
