package se.omtanke.arende.webb.statistik;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Statistiksvar;
import se.omtanke.arende.Statistiksvar.Varde;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/**
 * Figures as a table: a row for each part, a column for each length of time.
 *
 * @param sida whose language it speaks
 * @param svar the figures
 * @param enheter names of units by id
 * @param kant the last day whose recordings are counted
 */
record Statistiktabell(Sida sida, Statistiksvar svar, Map<String, String> enheter, LocalDate kant) {

  Tabell tabell() {
    Stream<Kolumn> tider = svar.delar().stream().map(del -> Kolumn.tal(del.nyckel(), ""));
    Tabell tabell =
        Tabell.matris(
            "statistik",
            rubrik(),
            Stream.concat(Stream.of(Kolumn.text(uppdelning())), tider).toList(),
            svar.rader().stream().map(rad -> rad(namn(rad.kod()), rad)).toList());
    return tabell
        .medSummor(rad(sida.text("arende.statistik.alla"), svar.alla()))
        .medNot(String.join(" ", noter()));
  }

  /** What is counted, divided by what. */
  String rubrik() {
    return sida.text(
        "arende.statistik.tabell",
        sida.text(svar.fraga().matt().textnyckel()),
        uppdelning().toLowerCase(sida.ram().texter().sprak()));
  }

  String uppdelning() {
    return sida.text(svar.fraga().uppdelning().textnyckel());
  }

  /** What a part is called. */
  String namn(String kod) {
    String ord = svar.fraga().uppdelning().ord();
    return ord.isEmpty()
        ? enheter.getOrDefault(kod, sida.text("arende.statistik.okand"))
        : sida.text(ord + kod);
  }

  /** A figure as it is written. */
  String ord(Varde varde) {
    return switch (varde) {
      case Varde.Dolt _ -> Talform.SEKRETESS;
      case Varde.Tal(long antal, var median) ->
          svar.fraga().matt().raknas() == Arendematt.Raknas.DAGAR
              ? median
                  .map(dagar -> sida.text("arende.statistik.median", tal(dagar), antal))
                  .orElse(Talform.EJ_TILLAMPLIGT)
              : Talform.heltal(antal);
    };
  }

  /** What a reader of the figures has to know. */
  List<String> noter() {
    List<String> noter = new ArrayList<>();
    noter.add(sida.text(svar.fraga().matt().textnyckel() + ".text"));
    noter.add(sida.text("arende.statistik.registrerat", kant.toString()));
    if (svar.fraga().uppdelning().flera()) {
      noter.add(sida.text("arende.statistik.flera"));
    }
    if (svar.fraga().matt().raknas() == Arendematt.Raknas.PERSONER) {
      noter.add(sida.text("arende.statistik.unika"));
    }
    if (svar.fraga().matt().raknas() == Arendematt.Raknas.DAGAR) {
      noter.add(sida.text("arende.statistik.dagar"));
    }
    if (svar.fraga().krets() != Mottagarkrets.INTERN) {
      noter.add(sida.text("arende.statistik.dolt", svar.fraga().krets().minst()));
    }
    return noter;
  }

  private static String tal(BigDecimal dagar) {
    return Talform.tal(dagar, dagar.stripTrailingZeros().scale() > 0 ? 1 : 0);
  }

  private Tabellrad rad(String namn, Statistiksvar.Rad rad) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(namn));
    for (int n = 0; n < svar.delar().size(); n++) {
      celler.add(cell(rad.kod(), svar.delar().get(n), rad.varden().get(n)));
    }
    return new Tabellrad(celler, 0, false);
  }

  private Cell cell(String kod, Tidsindelning.Del del, Varde varde) {
    boolean oppnas =
        svar.fraga().krets() == Mottagarkrets.INTERN
            && varde instanceof Varde.Tal tal
            && tal.antal() > 0;
    return oppnas ? Cell.sifferlank(ord(varde), adress(kod, del)) : Cell.tal(ord(varde));
  }

  private String adress(String kod, Tidsindelning.Del del) {
    UriComponentsBuilder adress =
        UriComponentsBuilder.fromPath(Statistikkontroll.rot(svar.fraga().matt()) + "/arenden")
            .queryParam("uppdelning", svar.fraga().uppdelning())
            .queryParam("indelning", svar.fraga().indelning())
            .queryParam("till", svar.fraga().till())
            .queryParam("period", del.nyckel());
    if (!kod.isEmpty()) {
      adress.queryParam("del", kod);
    }
    return adress.encode().build().toUriString();
  }
}
