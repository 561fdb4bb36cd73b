package se.omtanke.drift.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.WriteTransaction;

/**
 * An invented investigation from the day it is opened to its decision.
 *
 * @param gang the matter
 * @param arende its case
 * @param inledd the day it was opened
 * @param berord whom it is about
 */
record Exempelutredning(Exempelgang gang, UUID arende, LocalDate inledd, Inkommet.Berord berord) {

  private static final int FORLANGNING_BESLUTAS = 112;
  private static final int NY_ANMALAN_AV_HUNDRA = 10;
  private static final int RATTAS_AV_HUNDRA = 5;

  /** How long it takes; the rest is in time. */
  private record Tid(int dagar, boolean forlangd) {}

  void ga() {
    Medarbetaruppdrag handlaggare = gang.nagon();
    Instant fordelad = gang.klockan(Exempelgang.vardag(inledd.plusDays(1)), 8);
    if (!gang.hunnet(
        fordelad,
        gang.lag().chef(),
        Arendeatgard.FORDELA,
        arende,
        (tx, a) -> gang.dorrar().fordelning().fordela(tx, a, handlaggare.anvandare()))) {
      return;
    }
    Tid tid = tid();
    if (utred(handlaggare, tid)) {
      LocalDate beslutad = Exempelgang.vardag(inledd.plusDays(tid.dagar()));
      foresla(handlaggare, beslutad);
    }
  }

  private Tid tid() {
    int lott = gang.slump().nextInt(100);
    if (berord.slag() != Arendeslag.BARN) {
      return new Tid(20 + gang.slump().nextInt(70), false);
    }
    if (lott < 10) {
      return new Tid(125 + gang.slump().nextInt(40), true);
    }
    return lott < 18
        ? new Tid(124 + gang.slump().nextInt(40), false)
        : new Tid(45 + gang.slump().nextInt(68), false);
  }

  /** Talks, perhaps one more report, perhaps more time; says whether it came to its end. */
  private boolean utred(Medarbetaruppdrag handlaggare, Tid tid) {
    List<String> samtal = gang.texter().samtal();
    for (int n = 0; n < samtal.size(); n++) {
      LocalDate dag = Exempelgang.vardag(inledd.plusDays(7 + n * (tid.dagar() - 15L) / 3));
      String text = samtal.get(n);
      if (!gang.hunnet(
          gang.klockan(dag, 10), handlaggare, arende, (tx, a) -> anteckna(tx, a, dag, text))) {
        return false;
      }
      if (n == 0 && berord.slag() == Arendeslag.BARN && gang.andel(NY_ANMALAN_AV_HUNDRA)) {
        nyAnmalan(handlaggare, Exempelgang.vardag(dag.plusDays(3)));
      }
    }
    LocalDate forlangs = Exempelgang.vardag(inledd.plusDays(FORLANGNING_BESLUTAS));
    return !tid.forlangd()
        || gang.hunnet(
            gang.klockan(forlangs, 14),
            gang.lag().chef(),
            arende,
            (tx, a) ->
                gang.dorrar()
                    .utredningar()
                    .forlang(
                        tx,
                        a,
                        inledd.plusMonths(4).plusDays(30 + 15L * gang.slump().nextInt(3)),
                        "Underlag från sjukvården dröjer, och det går inte att bedöma behovet utan"
                            + " det."));
  }

  private void anteckna(WriteTransaction tx, Arende detta, LocalDate dag, String text) {
    UUID anteckning = gang.dorrar().ider().ny();
    gang.dorrar()
        .journal()
        .spara(tx, detta, anteckning, new Arbetsanteckning.Text("Samtal", text, dag), 0);
    gang.dorrar().journal().signera(tx, detta, anteckning, 1);
    if (gang.andel(RATTAS_AV_HUNDRA)) {
      gang.dorrar()
          .journal()
          .ratta(
              tx,
              detta,
              gang.dorrar().ider().ny(),
              anteckning,
              new Arbetsanteckning.Text(
                  "Rättelse: samtal", "Samtalet hölls per telefon, inte vid besök. " + text, dag));
    }
  }

  /** One more report on the same child while she is investigated. */
  private void nyAnmalan(Medarbetaruppdrag handlaggare, LocalDate dag) {
    Instant inkom = gang.klockan(dag, 11);
    Instant antecknat = inkom.plusSeconds(1_200);
    if (antecknat.isAfter(gang.nu())) {
      return;
    }
    Inkommet.Nytt nytt =
        new Inkommet.Nytt(
            Inkommetslag.OROSANMALAN,
            Inkommetsatt.TELEFON,
            inkom,
            "En granne har hört skrik och gråt sent på kvällen.",
            Set.of(gang.texter().orsak()),
            List.of(
                new Uppgiftslamnare.Ny(
                    Lamnarkategori.PRIVATPERSON, "Exempel Granne", "070-000 00 00", false)),
            List.of(berord));
    Exempelklocka.vid(
        antecknat,
        () -> gang.dorrar().mottagning().taEmot(handlaggare, gang.dorrar().ider().ny(), nytt));
    gang.hunnet(
        antecknat.plusSeconds(1_800),
        handlaggare,
        arende,
        (tx, a) -> gang.skyddsbedom(tx, a, antecknat.plusSeconds(1_700)));
  }

  private void foresla(Medarbetaruppdrag handlaggare, LocalDate beslutad) {
    UUID beslut = gang.dorrar().ider().ny();
    Yrkande yrkande = yrkande(beslutad);
    Beslut.Barnet barnet =
        berord.slag() == Arendeslag.BARN
            ? new Beslut.Barnet(
                "Det är bäst för barnet att få det tryggt med dem som det hör ihop med.",
                "Barnet vill bo hemma och att det ska bli lugnare.",
                "")
            : Beslut.Barnet.INGET;
    Beslut.Nytt nytt = new Beslut.Nytt(List.of(yrkande), gang.texter().bedomning(), barnet);
    LocalDate foreslaget = Exempelgang.vardag(beslutad.minusDays(4));
    if (gang.hunnet(
        gang.klockan(foreslaget, 15),
        handlaggare,
        arende,
        (tx, a) -> gang.dorrar().beslutsgang().foresla(tx, a, beslut, nytt))) {
      new Exempelbeslut(gang, arende, beslut, yrkande).ga(handlaggare, beslutad);
    }
  }

  private Yrkande yrkande(LocalDate dag) {
    int lott = gang.slump().nextInt(100);
    boolean barn = berord.slag() == Arendeslag.BARN;
    if (lott < (barn ? 36 : 12)) {
      return yrkande(
          Beslutsslag.AVSLUT, "Utredningen avslutas utan insats", Yrkandeutfall.AVSKRIVNING, dag);
    }
    if (lott < (barn ? 48 : 34)) {
      return yrkande(
          Beslutsslag.INSATS,
          barn ? "Kontaktfamilj varannan helg" : "Boendestöd",
          Yrkandeutfall.AVSLAG,
          dag);
    }
    if (lott < 62) {
      return yrkande(
          Beslutsslag.INSATS,
          barn ? "Kontaktperson" : "Boendestöd två gånger i veckan",
          gang.andel(30) ? Yrkandeutfall.DELVIS_BIFALL : Yrkandeutfall.BIFALL,
          dag);
    }
    return yrkande(
        Beslutsslag.OPPENVARD,
        barn ? "Familjebehandling" : "Behandling i öppenvård",
        Yrkandeutfall.BIFALL,
        dag);
  }

  private static Yrkande yrkande(
      Beslutsslag slag, String galler, Yrkandeutfall utfall, LocalDate fran) {
    return new Yrkande(
        slag,
        galler,
        utfall,
        utfall.beviljar() ? Optional.of(fran) : Optional.empty(),
        Optional.empty(),
        "");
  }
}
