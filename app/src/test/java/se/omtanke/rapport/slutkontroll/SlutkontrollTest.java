package se.omtanke.rapport.slutkontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Skrivet;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;

class SlutkontrollTest {

  private static final Rapportmall MANADER = Provposter.mall("manadssammanstallning.yaml");
  private static final Rapportmall OMRADEN = Provposter.mall("resultat-per-verksamhet.yaml");

  @Test
  void a_computed_report_has_no_errors() {
    assertThat(granska(OMRADEN, Underlag.av(Provposter.omraden()))).noneMatch(Fel::ar);
    assertThat(granska(MANADER, Underlag.av(Provposter.manader()))).noneMatch(Fel::ar);
  }

  @Test
  void shown_figures_that_do_not_add_up_for_rounding_are_notes() {
    assertThat(granska(OMRADEN, Underlag.av(Provposter.omraden())))
        .anyMatch(en -> en.slag() == Slag.AVRUNDNING && en.allvar() == Allvar.NOT);
  }

  @Test
  void a_wrong_figure_in_a_table_is_an_error_at_its_place() {
    Rapport ratt = rapport(MANADER, Underlag.av(Provposter.manader()));
    List<Anmarkning> funna =
        Slutkontroll.av(andrad(ratt, "manader", "summa_kostnader", "utfall.2"), MANADER);

    assertThat(funna)
        .filteredOn(Fel::ar)
        .anySatisfy(
            en -> {
              assertThat(en.plats().rad()).isEqualTo("Summa kostnader");
              assertThat(en.tryckt()).isEqualTo("999 999");
            });
    assertThat(Slutkontroll.hindrar(funna)).isTrue();
  }

  @Test
  void a_row_with_finer_accounts_than_the_forecast_is_told_with_its_column() {
    List<Ekonomipost> poster =
        List.of(
            Provposter.post(Serie.UTFALL, MARS, Kodstrang.av("1000", "510", "5020"), "-900"),
            Provposter.post(Serie.PROGNOS, HELA, Kodstrang.av("1000", "510", "5"), "-4000"));

    assertThat(granska(Mallasare.las("prov.yaml", FINARE), Underlag.av(poster)))
        .filteredOn(en -> en.allvar() == Allvar.VARNING)
        .anySatisfy(
            en -> {
              assertThat(en.plats().rad()).isEqualTo("Löner");
              assertThat(en.plats().kolumn()).isEqualTo("Årsprognos");
              assertThat(en.mening()).contains("finare konton än prognosen", "gjord på 5");
            });
    assertThat(
            granska(Mallasare.las("prov.yaml", FINARE.replace("50*", "5*")), Underlag.av(poster)))
        .noneMatch(en -> en.mening().contains("finare konton"));
  }

  private static final Bokforingsperiod MARS = new Bokforingsperiod(2021, 3);
  private static final Helar HELA = new Helar(2021);
  private static final String FINARE =
      """
      id: prov
      version: 1
      namn: Prov
      typ: R02
      enhet: kr
      avsnitt:
        - tabell: t
          rubrik: Tabell
          rader:
            - {rad: loner, namn: Löner, urval: {konto: ["50*"]}}
            - {rad: ovrigt, namn: Övrigt, urval: allt}
            - {netto: netto, namn: Netto}
          kolumner:
            - {belopp: utfall, rubrik: Utfall, serie: utfall, tid: ackumulerat}
            - {belopp: prognos, rubrik: Årsprognos, serie: prognos, tid: hela året}
      """;

  @Test
  void what_no_row_takes_is_an_error() {
    String yaml =
        """
        id: prov
        version: 1
        namn: Prov
        typ: R04
        tecken: intäkt +, kostnad −
        enhet: tkr
        decimaler: 0
        avsnitt:
          - tabell: t
            rubrik: Tabell
            omfattning: {konto: ["3-8"]}
            rader:
              - {rad: loner, namn: Löner, urval: {konto: ["5*"]}}
              - {netto: netto, namn: Netto}
            kolumner:
              - {belopp: utfall, rubrik: Utfall, serie: utfall, tid: ackumulerat}
        """;
    Ekonomipost utanfor =
        Provposter.post(
            Serie.UTFALL, Provposter.APRIL_2021, Kodstrang.av("1000", "510", "4010"), "-5000");

    assertThat(granska(Mallasare.las("prov.yaml", yaml), Underlag.av(List.of(utanfor))))
        .filteredOn(Fel::ar)
        .extracting(Anmarkning::mening)
        .containsExactly("Kodsträngen 1000 510 4010 hör inte till någon rad.");
  }

  @Test
  void gaps_and_references_to_nothing_in_a_text_are_errors_and_typed_figures_are_warnings() {
    String avsnitt =
        rapport(MANADER, Underlag.av(Provposter.manader())).avsnitt().stream()
            .filter(en -> en instanceof se.omtanke.rapport.berakning.Textresultat)
            .map(Avsnittsresultat::id)
            .findFirst()
            .orElseThrow();

    assertThat(granska(MANADER, medText(avsnitt, "Välj ett alternativ enligt § XY.")))
        .filteredOn(Fel::ar)
        .extracting(Anmarkning::slag)
        .containsExactly(Slag.PLATSHALLARE);
    assertThat(granska(MANADER, medText(avsnitt, "Vi ser {{mnkr1:manader.finns_inte.summa}}.")))
        .filteredOn(Fel::ar)
        .extracting(Anmarkning::mening)
        .allMatch(mening -> mening.contains("raden finns_inte finns inte"));
    assertThat(granska(MANADER, medText(avsnitt, "Vi ser 12 345 tkr.")))
        .filteredOn(en -> en.allvar() == Allvar.VARNING)
        .extracting(Anmarkning::tryckt)
        .containsExactly("12 345");
  }

  private static final class Fel {
    static boolean ar(Anmarkning en) {
      return en.allvar() == Allvar.FEL;
    }
  }

  private static Underlag medText(String avsnitt, String text) {
    return new Underlag(
        Provposter.manader(),
        List.of(),
        Map.of(),
        new Skrivet(Map.of(avsnitt, text), Map.of(), Map.of()));
  }

  private static List<Anmarkning> granska(Rapportmall mall, Underlag underlag) {
    return Slutkontroll.av(rapport(mall, underlag), mall);
  }

  private static Rapport rapport(Rapportmall mall, Underlag underlag) {
    return Rapportberakning.berakna(
        mall, Provposter.APRIL_2021, Map.of("namnd", "Socialnämnden"), underlag);
  }

  private static Rapport andrad(Rapport rapport, String tabell, String rad, String kolumn) {
    List<Avsnittsresultat> avsnitt = new ArrayList<>(rapport.avsnitt());
    avsnitt.replaceAll(
        en -> en instanceof Tabell t && t.id().equals(tabell) ? andrad(t, rad, kolumn) : en);
    return new Rapport(
        rapport.mallid(),
        rapport.mallversion(),
        rapport.rapporttyp(),
        rapport.namn(),
        rapport.period(),
        rapport.periodtext(),
        rapport.huvud(),
        rapport.valbara(),
        avsnitt);
  }

  private static Tabell andrad(Tabell t, String radid, String kolumn) {
    int plats = t.kolumner().indexOf(t.kolumn(kolumn).orElseThrow());
    List<Tabell.Tabellrad> rader = new ArrayList<>(t.rader());
    rader.replaceAll(rad -> rad.id().equals(radid) ? andrad(rad, plats) : rad);
    return new Tabell(
        t.id(),
        t.rubrik(),
        t.tecken(),
        t.kolumner(),
        rader,
        t.noter(),
        t.avvikandeSummor(),
        t.fordelning());
  }

  private static Tabell.Tabellrad andrad(Tabell.Tabellrad rad, int plats) {
    List<Cell> celler = new ArrayList<>(rad.celler());
    celler.set(plats, new Cell(new Beloppsvarde(Belopp.kronor("999999000")), "999 999"));
    return new Tabell.Tabellrad(
        rad.id(),
        rad.kod(),
        rad.namn(),
        rad.slag(),
        rad.periodiserad(),
        rad.definition(),
        rad.grundrader(),
        celler);
  }
}
