package se.omtanke.drift.rakna;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import se.omtanke.regler.samtycke.Insatsslag;
import se.omtanke.regler.samtycke.Samtycke;
import se.omtanke.regler.samtycke.Samtyckesfraga;
import se.omtanke.regler.samtycke.Samtyckessvar;
import se.omtanke.regler.samtycke.Vilja;

/** Whether a measure for a child may be decided with the consents there are. */
@Command(
    name = "samtycke",
    description = "Pröva om samtyckena räcker för en insats till ett barn.",
    footer = {
      "",
      "Indata: dag, barn_fott, insats, barnet och vardnadshavare, en lista med",
      "{\"svar\":\"samtycker\"} för var och en, och lampligt när någon har bedömt det."
    })
final class Samtyckeskommando extends Fragekommando {

  private static final Set<String> FALT =
      Set.of("dag", "barn_fott", "insats", "barnet", "vardnadshavare", "lampligt");

  @Override
  Map<String, Object> svar(Indata indata) {
    return falt(Samtycke.gallande().prova(fraga(indata.medEndast(FALT))));
  }

  private static Samtyckesfraga fraga(Indata indata) {
    return new Samtyckesfraga(
        indata.dag("dag"),
        indata.dag("barn_fott"),
        Val.las(indata, "insats", Insatsslag.class),
        Val.las(indata, "barnet", Vilja.class),
        indata.lista("vardnadshavare").stream()
            .map(rad -> Val.las(rad.medEndast(Set.of("svar")), "svar", Vilja.class))
            .toList(),
        indata.valfrittSant("lampligt"));
  }

  private static Map<String, Object> falt(Samtyckessvar svar) {
    Map<String, Object> falt = new LinkedHashMap<>();
    falt.put("utfall", svar.utfall().visning());
    falt.put("lagrum", svar.lagrum());
    falt.put("vagar", svar.vagar());
    falt.put("spar", Svar.spar(svar.spar()));
    return falt;
  }
}
