package se.omtanke.rapport.granskning.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.rapport.granskning.kontroll.Cellikhet;
import se.omtanke.rapport.granskning.kontroll.Delhogst;
import se.omtanke.rapport.granskning.kontroll.Dygnstak;
import se.omtanke.rapport.granskning.kontroll.Jamforelse;
import se.omtanke.rapport.granskning.kontroll.Kallor;
import se.omtanke.rapport.granskning.kontroll.Kolumnform;
import se.omtanke.rapport.granskning.kontroll.Kolumnformel;
import se.omtanke.rapport.granskning.kontroll.Kolumnkvot;
import se.omtanke.rapport.granskning.kontroll.Kontroll;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.kontroll.Riktpunkt;
import se.omtanke.rapport.granskning.kontroll.Tabellikhet;
import se.omtanke.rapport.granskning.kontroll.Teckenregel;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** Reads the checks that a specification lists, each kind under its own key. */
final class Regellasare {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

  private final Specfalt falt;
  private final List<String> kolumner;
  private final Optional<Manadsspann> period;
  private final List<Regel> regler = new ArrayList<>();

  Regellasare(Specfalt falt, List<String> kolumner, Optional<Manadsspann> period) {
    this.falt = falt;
    this.kolumner = kolumner;
    this.period = period;
  }

  List<Regel> las() {
    var summor = new Summalasare(kolumner);
    varje("summor", summor::summa);
    varje("bryggor", summor::brygga);
    varje("formler", n -> formel(n, Slag.DIFFERENS, BigDecimal.ONE));
    varje("procent", n -> formel(n, Slag.PROCENT, HUNDRA));
    varje("jamforelser", this::jamforelse);
    varje("riktpunkt", this::riktpunkt);
    varje("hogst", this::hogst);
    varje("dygnstak", Regellasare::dygnstak);
    varje("tecken", this::tecken);
    varje("lika", Regellasare::lika);
    varje("samma_uppgift", Regellasare::kallor);
    varje("likheter", Regellasare::likhet);
    varje("text", n -> Textlasare.uppgift(n, period));
    return regler;
  }

  private void varje(String nyckel, Function<Specnod, Kontroll> lasare) {
    for (var nod : falt.lista(nyckel)) {
      regler.add(new Regel(nod.rad(), nyckel, lasare.apply(nod)));
    }
  }

  private Kontroll formel(Specnod nod, Slag slag, BigDecimal faktor) {
    var val = nod.kanda("kolumn", "formel", "rader", "utom");
    var mal = val.krav("kolumn").text();
    var formel = val.krav("formel");
    var sidor = Uttryckstolk.kolumner(formel);
    var art = Art.harledd(slag, formel.text());
    if (sidor.size() > 2 || (sidor.size() < 2 && slag == Slag.PROCENT)) {
      throw formel.fel("en kvot skrivs del / helhet");
    }
    return sidor.size() == 2
        ? new Kolumnkvot(art, mal, sidor.getFirst(), sidor.getLast(), faktor, Radlasare.filter(val))
        : new Kolumnformel(art, mal, sidor.getFirst(), Radlasare.filter(val));
  }

  private Kontroll jamforelse(Specnod nod) {
    var val = nod.kanda("nu", "da", "skillnad", "procent", "tomt", "rader", "utom");
    if (val.nod("skillnad").isEmpty() && val.nod("procent").isEmpty()) {
      throw nod.fel("ange skillnad: eller procent:, den kolumn som ska prövas");
    }
    return new Jamforelse(
        val.krav("nu").text(),
        val.krav("da").text(),
        val.text("skillnad"),
        val.text("procent"),
        Ordval.ett(val.nod("tomt"), "noll", "saknas").equals("saknas"),
        Radlasare.filter(val));
  }

  private Kontroll riktpunkt(Specnod nod) {
    if (!nod.karta()) {
      return new Riktpunkt(nod.text(), spann(nod), Radlasare.ALLA);
    }
    var val = nod.kanda("kolumn", "period", "rader", "utom");
    var spann = val.nod("period").map(Lasningslasare::spann).orElseGet(() -> spann(nod));
    return new Riktpunkt(val.krav("kolumn").text(), spann, Radlasare.filter(val));
  }

  private Manadsspann spann(Specnod nod) {
    return period.orElseThrow(() -> nod.fel("riktpunkten kräver att period: är angiven"));
  }

  private Kontroll hogst(Specnod nod) {
    var val = nod.kanda("rader", "av", "kolumner");
    return new Delhogst(
        Radlasare.val(val.krav("rader")),
        Radlasare.val(val.krav("av")),
        utvidgade(val.texter("kolumner")));
  }

  private Kontroll tecken(Specnod nod) {
    var val = nod.kanda("rader", "kolumner", "ar");
    return new Teckenregel(
        Radlasare.val(val.krav("rader")),
        utvidgade(val.texter("kolumner")),
        Ordval.ett(Optional.of(val.krav("ar")), "positiv", "negativ").equals("positiv"));
  }

  private List<String> utvidgade(List<String> namn) {
    return namn.stream().flatMap(n -> Kolumnlista.utvidgad(n, kolumner).stream()).toList();
  }

  private static Kontroll dygnstak(Specnod nod) {
    var val = nod.kanda("personer", "rader");
    return new Dygnstak(
        val.krav("personer").text(), val.nod("rader").map(Specnod::par).orElse(Map.of()));
  }

  private static Kontroll lika(Specnod nod) {
    var val = nod.kanda("tabell", "rader", "kolumner");
    return new Tabellikhet(
        val.krav("tabell").text(),
        val.nod("rader").map(Specnod::par).orElse(Map.of()),
        val.krav("kolumner").par());
  }

  private static Kontroll kallor(Specnod nod) {
    var val = nod.kanda("vad", "stallen");
    var stallen = val.krav("stallen");
    if (stallen.delar().size() < 2) {
      throw stallen.fel("ange minst två ställen");
    }
    return new Kallor(
        val.krav("vad").text(),
        stallen.delar().stream().map(s -> Uttryckstolk.cell(s, s.text())).toList());
  }

  private static Kontroll likhet(Specnod nod) {
    var sidor = Formeldelar.delade(nod.text(), '=');
    if (sidor.size() != 2) {
      throw nod.fel("en likhet skrivs rad!kolumn = formel");
    }
    var uttryck = Uttryckstolk.uttryck(nod, sidor.getLast());
    return new Cellikhet(
        Art.harledd(Slag.DIFFERENS, uttryck.ord()),
        Uttryckstolk.cell(nod, sidor.getFirst()),
        uttryck);
  }

  /** Columns added, each with the sign +. */
  static Kolumnform plus(List<String> namn) {
    var form = new LinkedHashMap<String, Integer>();
    namn.forEach(n -> form.put(n, 1));
    return new Kolumnform(form);
  }
}
