package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Radmall;
import se.omtanke.rapport.mall.Radmall.Kodrader;
import se.omtanke.rapport.mall.Radmall.Rubrikrad;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;
import se.omtanke.rapport.mall.Urvalsord;
import se.omtanke.regler.Belopp;

/** Computes one table. */
final class Tabellberakning {

  private final Tabellavsnitt mall;
  private final Bokforingsperiod period;
  private final Postkalla kalla;
  private final Underlag underlag;
  private final Urvalsord urvalsord;
  private final Kolumnordning ordning;
  private final Kolumnbeskrivning beskrivning;
  private final List<Radmall> rader;
  private final Radsummor radsummor;

  Tabellberakning(Tabellavsnitt mall, Bokforingsperiod period, Postkalla kalla, Underlag underlag) {
    this.mall = mall;
    this.period = period;
    this.kalla = kalla;
    this.underlag = underlag;
    this.urvalsord = new Urvalsord(underlag.kodnamn());
    this.ordning = new Kolumnordning(mall.kolumner());
    this.beskrivning = new Kolumnbeskrivning(mall, ordning, period, urvalsord);
    this.rader =
        new Radexpansion(forRader(), underlag.kodnamn(), mall.omfattning()).expandera(mall.rader());
    this.radsummor = new Radsummor(rader);
  }

  /** A row per code is worth having for codes with something in the time of some column. */
  private List<Kodstrang> forRader() {
    if (mall.rader().stream().noneMatch(Kodrader.class::isInstance)) {
      return kalla.koder();
    }
    List<Fonster> fonster = ordning.belopp().stream().map(beskrivning::fonster).toList();
    BitSet rorda = new BitSet();
    for (Postkalla.Grupp grupp : kalla.grupper()) {
      Map<Nar, Boolean> kanda = new HashMap<>();
      for (int i = 0; i < grupp.poster().size(); i++) {
        Ekonomipost post = grupp.poster().get(i);
        boolean rord =
            kanda.computeIfAbsent(
                new Nar(post.serie(), post.tid()),
                nar ->
                    fonster.stream()
                        .anyMatch(en -> en.omfattar(nar.serie(), grupp.version(), nar.tid())));
        if (rord) {
          rorda.set(grupp.kod(i));
        }
      }
    }
    return rorda.stream().mapToObj(kalla.koder()::get).toList();
  }

  private record Nar(Serie serie, Tidsdel tid) {}

  Tabell berakna() {
    Fordelning fordelning = Fordelning.av(rader, mall.omfattning(), kalla.koder());
    Summering summering =
        Summering.av(kalla, fordelning.radAv(), rader.size(), kolumnerAttSummera());
    List<Tabell.Kolumn> kolumner = ordning.alla().stream().map(beskrivning::beskriv).toList();
    List<Tabellrad> klara = rader.stream().map(rad -> rad(rad, summering)).toList();
    var avvikande = new Summakontroll(kolumner, klara, ordning).avvikande(rader, radsummor);
    return new Tabell(
        mall.id(),
        new Tidsord(period).ifyllt(mall.rubrik()),
        mall.tecken(),
        kolumner,
        klara,
        Noter.av(mall, klara, !avvikande.isEmpty()),
        avvikande,
        fordelning.redovisad(kalla, summering.berorda()));
  }

  private List<Summering.Kolumn> kolumnerAttSummera() {
    return ordning.belopp().stream()
        .map(kolumn -> new Summering.Kolumn(beskrivning.fonster(kolumn), kolumn.urval()))
        .toList();
  }

  private Tabellrad rad(Radmall rad, Summering summering) {
    List<Integer> termer = radsummor.termer(rad);
    Tidsord tidsord = new Tidsord(period);
    return new Tabellrad(
        rad.id(),
        rad.huvud().kod(),
        tidsord.ifyllt(rad.huvud().namn()),
        rad.huvud().slag(),
        rad.huvud().periodiserad(),
        definition(rad, termer),
        termer.stream().map(plats -> rader.get(plats).id()).toList(),
        rad instanceof Rubrikrad ? List.of() : celler(rad, termer, summering));
  }

  private List<Cell> celler(Radmall rad, List<Integer> termer, Summering summering) {
    String kommentar = Radvarden.kommentar(underlag.skrivet().kommentarer(), mall.id(), rad.id());
    Radvarden varden =
        new Radvarden(ordning, kolumn -> belopp(kolumn, termer, summering), period, kommentar);
    List<Cell> celler = new ArrayList<>();
    for (Kolumnmall kolumn : ordning.alla()) {
      Cellvarde varde =
          rad.huvud().ej().contains(kolumn.id())
              ? Cellvarde.EJ_TILLAMPLIGT
              : varden.varde(kolumn.id());
      celler.add(Cell.av(varde, kolumn.huvud().form()));
    }
    return celler;
  }

  private Cellvarde belopp(Beloppskolumn kolumn, List<Integer> termer, Summering summering) {
    int plats = ordning.beloppsplats(kolumn);
    if (!summering.finns(plats)) {
      return Cellvarde.TOMT;
    }
    long ore = 0;
    for (int rad : termer) {
      ore = Math.addExact(ore, summering.ore(rad, plats));
    }
    return new Beloppsvarde(mall.tecken().visat(Belopp.ore(ore)));
  }

  private String definition(Radmall rad, List<Integer> termer) {
    return rad instanceof Urvalsrad urvalsrad
        ? urvalsrad.urval().beskrivning(urvalsord)
        : termer.stream()
            .map(plats -> rader.get(plats).huvud().namn())
            .collect(Collectors.joining(" + "));
  }
}
