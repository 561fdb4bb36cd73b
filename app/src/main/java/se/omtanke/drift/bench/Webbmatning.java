package se.omtanke.drift.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.InbyggdPostgres;

/** Eight users at once over HTTP, against Omtanke in a process of its own. */
final class Webbmatning {

  private static final int UPPVARMNING = 15;
  private static final String CONTROLLER = "Controller i " + Matkommun.KOD + " " + Matkommun.NAMN;

  private final Path rot;
  private final Path data;
  private final Omfang omfang;

  Webbmatning(Path rot, Path data, Omfang omfang) {
    this.rot = rot;
    this.data = data;
    this.omfang = omfang;
  }

  /**
   * What the pages cost.
   *
   * @param rapport the report's page
   * @param lista the page that lists the reports
   * @param perRapport what the database did for one report's page
   * @param processor what the processor did for one report's page, in milliseconds
   * @param vikt what a report's page weighs on the network, in kB
   * @param minne the most memory that the process held, in MB
   */
  record Svar(
      Upprepning rapport,
      Upprepning lista,
      Databasrakning perRapport,
      double processor,
      double vikt,
      double minne) {

    List<Varde> varden(String nar) {
      return List.of(
          Varde.av("Rapportsida över HTTP, 8 samtidiga, p50" + nar, rapport.medianMs(), "ms"),
          Varde.av("Rapportsida över HTTP, 8 samtidiga, p95" + nar, rapport.percentil(95), "ms")
              .mot(Mal.hogst(100)),
          Varde.av("Rapportlista över HTTP, 8 samtidiga, p95" + nar, lista.percentil(95), "ms")
              .mot(Mal.hogst(100)),
          Varde.av("Processortid per rapportsida" + nar, processor, "ms"),
          Varde.av("Rapportsidans vikt på nätet" + nar, vikt, "kB").mot(Mal.hogst(100)),
          Varde.av("Databastid per rapportsida" + nar, perRapport.ms(), "ms").mot(Mal.hogst(5)),
          Varde.av("Satser per rapportsida" + nar, perRapport.satser(), "st"),
          Varde.av("Minne under last (JVM)" + nar, minne, "MB").mot(Mal.hogst(450)));
    }
  }

  Svar mat() throws Exception {
    try (Barnprocess omtanke =
        Barnprocess.starta(rot, Map.of(), "demo", "--port", "0", "--data", data.toString())) {
      List<Webblasare> anvandare = new ArrayList<>();
      for (int i = 0; i < Omfang.ANVANDARE; i++) {
        Webblasare en = new Webblasare();
        en.loggaIn(omtanke.lankUnder(CONTROLLER));
        anvandare.add(en);
      }
      Svar svar = mat(omtanke, anvandare);
      anvandare.forEach(Webblasare::close);
      return svar;
    }
  }

  private Svar mat(Barnprocess omtanke, List<Webblasare> anvandare) throws Exception {
    Anslutning app = InbyggdPostgres.pagaende(data).orElseThrow().app();
    URI lista = omtanke.lank().resolve("/rapporter");
    URI rapport = omtanke.lank().resolve("/rapporter/" + Rapportmatning.MALL + "?period=2026-10");
    samtidigt(anvandare, rapport, UPPVARMNING);
    samtidigt(anvandare, lista, UPPVARMNING);
    int anrop = omfang.anrop() * anvandare.size() * omfang.upprepning();
    Databasrakning fore = Databasrakning.av(app);
    double processorFore = omtanke.processortid();
    Upprepning rapporttider = upprepat(anvandare, rapport);
    double processor = (omtanke.processortid() - processorFore) / anrop;
    Databasrakning per = Databasrakning.av(app).sedan(fore, anrop);
    Upprepning listtider = upprepat(anvandare, lista);
    double vikt = anvandare.getFirst().oppna(rapport) / 1000.0;
    return new Svar(rapporttider, listtider, per, processor, vikt, omtanke.minneSomMest());
  }

  private Upprepning upprepat(List<Webblasare> anvandare, URI sida) throws Exception {
    return Upprepning.av(omfang.upprepning(), () -> samtidigt(anvandare, sida, omfang.anrop()));
  }

  private static Tider samtidigt(List<Webblasare> anvandare, URI sida, int ganger) {
    return Samtidigt.kor(
        anvandare.stream().map(en -> (Tider.Arbete) () -> en.oppna(sida)).toList(), ganger);
  }
}
