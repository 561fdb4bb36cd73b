package se.omtanke.rapport.slutkontroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.granskning.kontroll.Kolumnform;
import se.omtanke.rapport.granskning.kontroll.Kolumnformel;
import se.omtanke.rapport.granskning.kontroll.Kolumnkvot;
import se.omtanke.rapport.granskning.kontroll.KommandeManader;
import se.omtanke.rapport.granskning.kontroll.Kontroll;
import se.omtanke.rapport.granskning.kontroll.Platshallare;
import se.omtanke.rapport.granskning.kontroll.Radfilter;
import se.omtanke.rapport.granskning.kontroll.Radsumma;
import se.omtanke.rapport.granskning.kontroll.Radval;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.kontroll.Riktpunkt;
import se.omtanke.rapport.granskning.kontroll.Summadelar;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Differenskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Kommentarkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Procentkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Riktpunktskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Summakolumn;

/** What must hold in a table, as its template says it. */
final class Tabellregler {

  private static final BigDecimal PROCENT = BigDecimal.valueOf(100);

  private final Tabellavsnitt mall;
  private final Tabell tabell;
  private final Map<String, String> kolumnnamn;
  private final Manadsspann spann;

  Tabellregler(
      Tabellavsnitt mall, Tabell tabell, Tabellunderlag underlag, Bokforingsperiod period) {
    this.mall = mall;
    this.tabell = tabell;
    this.kolumnnamn = underlag.kolumnnamn();
    this.spann = spann(period).orElseThrow();
  }

  /** January to the period; the closing period is December's. */
  static Optional<Manadsspann> spann(Bokforingsperiod period) {
    int manad = Math.min(period.nummer(), 12);
    return Optional.of(
        new Manadsspann(YearMonth.of(period.ar(), 1), YearMonth.of(period.ar(), manad)));
  }

  List<Regel> alla() {
    List<Kontroll> kontroller = new ArrayList<>();
    kontroller.add(new Platshallare());
    kontroller.add(new KommandeManader(spann.till()));
    kontroller.addAll(radsummor());
    mall.kolumner().stream().flatMap(this::kolumn).forEach(kontroller::add);
    return kontroller.stream().map(Regel::egen).toList();
  }

  /** A total is the sum of the rows with posts that it stands for, in every column of amounts. */
  private List<Kontroll> radsummor() {
    List<String> belopp =
        tabell.synliga().stream()
            .filter(kolumn -> !kolumn.termer().isEmpty())
            .filter(kolumn -> !kolumn.form().enhet().skrivs().equals("%"))
            .map(kolumn -> namn(kolumn.id()))
            .toList();
    return tabell.rader().stream()
        .filter(rad -> !rad.celler().isEmpty() && !rad.grundrader().isEmpty())
        .filter(rad -> !rad.grundrader().equals(List.of(rad.id())))
        .filter(_ -> !belopp.isEmpty())
        .<Kontroll>map(rad -> radsumma(rad, belopp))
        .toList();
  }

  private static Radsumma radsumma(Tabell.Tabellrad rad, List<String> kolumner) {
    List<Radval> delar = rad.grundrader().stream().map(Tabellregler::medId).toList();
    return new Radsumma(
        Art.summa("summan av raderna"),
        "",
        medId(rad.id()),
        new Summadelar.Valda(delar, List.of(), List.of()),
        List.of(),
        kolumner);
  }

  private static Radval medId(String id) {
    return new Radval(new Monster("*"), Map.of(Tabellunderlag.ID, new Monster(id)));
  }

  private Stream<Kontroll> kolumn(Kolumnmall kolumn) {
    return switch (kolumn) {
      case Differenskolumn d when visas(d.id(), d.av(), d.minus()) ->
          Stream.of(
              new Kolumnformel(
                  Art.harledd(Slag.DIFFERENS, namn(d.av()) + " minus " + namn(d.minus())),
                  namn(d.id()),
                  form(Map.of(d.av(), 1, d.minus(), -1)),
                  Radfilter.ALLA));
      case Summakolumn s when visas(s.id()) && visas(s.av().toArray(String[]::new)) ->
          Stream.of(new Kolumnformel(summa(s), namn(s.id()), form(ett(s)), Radfilter.ALLA));
      case Procentkolumn p when visas(p.id(), p.del(), p.bas()) -> Stream.of(kvot(p));
      case Riktpunktskolumn r when visas(r.id()) ->
          Stream.of(new Riktpunkt(namn(r.id()), spann, Radfilter.ALLA));
      case Beloppskolumn _,
          Differenskolumn _,
          Summakolumn _,
          Procentkolumn _,
          Riktpunktskolumn _,
          Kommentarkolumn _ ->
          Stream.of();
    };
  }

  private Kolumnkvot kvot(Procentkolumn p) {
    return new Kolumnkvot(
        Art.harledd(Slag.PROCENT, namn(p.del()) + " i procent av " + namn(p.bas())),
        namn(p.id()),
        Kolumnform.av(namn(p.del())),
        Kolumnform.av(namn(p.bas())),
        PROCENT,
        Radfilter.ALLA);
  }

  private static Art summa(Summakolumn summa) {
    return Art.harledd(Slag.SUMMA, "summan av " + summa.av().size() + " kolumner");
  }

  private static Map<String, Integer> ett(Summakolumn summa) {
    Map<String, Integer> delar = new LinkedHashMap<>();
    summa.av().forEach(id -> delar.put(id, 1));
    return delar;
  }

  private Kolumnform form(Map<String, Integer> perId) {
    Map<String, Integer> perNamn = new LinkedHashMap<>();
    perId.forEach((id, faktor) -> perNamn.put(namn(id), faktor));
    return new Kolumnform(perNamn);
  }

  private boolean visas(String... ider) {
    return Stream.of(ider).allMatch(kolumnnamn::containsKey);
  }

  private String namn(String id) {
    return kolumnnamn.getOrDefault(id, id);
  }
}
