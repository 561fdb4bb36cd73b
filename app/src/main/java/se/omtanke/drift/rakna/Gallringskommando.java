package se.omtanke.drift.rakna;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import se.omtanke.regler.gallring.Akt;
import se.omtanke.regler.gallring.Gallring;
import se.omtanke.regler.gallring.Gallringsfraga;
import se.omtanke.regler.gallring.Gallringssvar;
import se.omtanke.regler.gallring.Handlingsslag;

/** Whether documents are destroyed, and when. */
@Command(
    name = "gallring",
    description = "Räkna när handlingar ska gallras, eller om de bevaras.",
    footer = {
      "",
      "Indata: dag, akt, handling, sista_anteckning och kommun, och det som är känt av",
      "uppgifter_upphorde, uppgifter_pagar, fodd, barn_fott, avslutad och hinder."
    })
final class Gallringskommando extends Fragekommando {

  private static final Set<String> FALT =
      Set.of(
          "dag",
          "akt",
          "handling",
          "sista_anteckning",
          "kommun",
          "uppgifter_upphorde",
          "uppgifter_pagar",
          "fodd",
          "barn_fott",
          "avslutad",
          "hinder");

  @Override
  Map<String, Object> svar(Indata indata) {
    return falt(Gallring.gallande().prova(fraga(indata.medEndast(FALT))));
  }

  private static Gallringsfraga fraga(Indata indata) {
    String kommun = indata.text("kommun");
    if (!kommun.matches("\\d{4}")) {
      throw indata.fel("kommun", "ska vara kommunkoden, fyra siffror");
    }
    return new Gallringsfraga(
        indata.dag("dag"),
        Val.las(indata, "akt", Akt.class),
        Val.las(indata, "handling", Handlingsslag.class),
        indata.dag("sista_anteckning"),
        indata.valfriDag("uppgifter_upphorde"),
        indata.sant("uppgifter_pagar"),
        indata.valfriDag("fodd"),
        indata.valfriDag("barn_fott"),
        indata.valfriDag("avslutad"),
        kommun,
        indata.texter("hinder"));
  }

  private static Map<String, Object> falt(Gallringssvar svar) {
    Map<String, Object> falt = new LinkedHashMap<>();
    falt.put("beslut", svar.beslut().visning());
    svar.fran().ifPresent(dag -> falt.put("fran", dag.toString()));
    svar.senast().ifPresent(dag -> falt.put("senast", dag.toString()));
    falt.put("lagrum", svar.lagrum());
    falt.put("spar", Svar.spar(svar.spar()));
    return falt;
  }
}
