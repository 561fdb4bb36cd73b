package se.omtanke.arende;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.grund.OgiltigIndata.Faltfel;

/** Finds what a proposed decision lacks, field by field. */
final class Beslutsprovning {

  private Beslutsprovning() {}

  static List<Faltfel> fel(Arendeslag slag, Beslut.Nytt nytt) {
    List<Faltfel> fel = new ArrayList<>();
    if (nytt.yrkanden().isEmpty()) {
      fel.add(new Faltfel("galler1", "Skriv vad beslutet gäller: minst ett yrkande."));
    }
    for (int n = 0; n < nytt.yrkanden().size(); n++) {
      yrkande(fel, nytt.yrkanden().get(n), n + 1);
    }
    if (nytt.skal().isBlank()) {
      fel.add(new Faltfel("skal", "Skriv skälen: vilka omständigheter har avgjort saken?"));
    }
    if (slag == Arendeslag.BARN) {
      barnet(fel, nytt.barn());
    }
    return fel;
  }

  private static void yrkande(List<Faltfel> fel, Yrkande yrkande, int nummer) {
    if (yrkande.galler().isBlank()) {
      fel.add(new Faltfel("galler" + nummer, "Skriv vad yrkandet gäller."));
    }
    if (!yrkande.slag().efterUtredning()) {
      fel.add(new Faltfel("slag" + nummer, "Det här beslutet fattas inte efter en utredning."));
    }
    if (yrkande.utfall().beviljar() && yrkande.fran().isEmpty()) {
      fel.add(new Faltfel("fran" + nummer, "Skriv från vilken dag det beviljade gäller."));
    }
    if (!yrkande.utfall().beviljar()
        && (yrkande.fran().isPresent() || yrkande.till().isPresent())) {
      fel.add(new Faltfel("fran" + nummer, "Bara det som beviljas gäller en tid. Ta bort dagen."));
    }
    if (yrkande.till().isPresent()
        && yrkande.fran().filter(fran -> !fran.isBefore(yrkande.till().get())).isPresent()) {
      fel.add(new Faltfel("till" + nummer, "Slutdagen kan inte ligga före startdagen."));
    }
  }

  /** SoL 3:1 and 3:2: the child's best, and the child's view or why it is missing. */
  private static void barnet(List<Faltfel> fel, Beslut.Barnet barn) {
    if (barn.basta().isBlank()) {
      fel.add(new Faltfel("basta", "Skriv bedömningen av barnets bästa (SoL 3 kap. 1 §)."));
    }
    if (barn.asikt().isBlank() == barn.saknas().isBlank()) {
      fel.add(
          new Faltfel(
              "asikt",
              "Skriv barnets egen åsikt, eller varför den saknas (SoL 3 kap. 2 §). Fyll i det"
                  + " ena."));
    }
  }
}
